package vn.thidua.overview;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which area each duty of a plan belongs to. */
@Repository
class Placements {

    private final JdbcClient jdbc;

    Placements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The area of each placed duty of the movement. */
    Map<UUID, UUID> of(UUID movement) {
        var areas = new HashMap<UUID, UUID>();
        jdbc.sql("""
                select ca.clause_id, ca.area_id
                from clause_area ca join clause c on c.commune_id = ca.commune_id and c.id = ca.clause_id
                where c.movement_id = ?""").param(movement).query(row -> {
            areas.put(row.getObject("clause_id", UUID.class), row.getObject("area_id", UUID.class));
        });
        return areas;
    }

    /** Takes the place of what was said before about all duties of the movement. */
    void set(UUID movement, Map<UUID, UUID> areas) {
        jdbc.sql("delete from clause_area where clause_id in (select id from clause where movement_id = ?)")
                .param(movement)
                .update();
        jdbc.sql("""
                insert into clause_area (commune_id, clause_id, area_id)
                select wall_commune(), p.duty, p.area from unnest(?::uuid[], ?::uuid[]) as p (duty, area)""").params(texts(areas.keySet()), texts(areas.values())).update();
    }

    private static String[] texts(java.util.Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
