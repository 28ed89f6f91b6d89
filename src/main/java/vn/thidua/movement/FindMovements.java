package vn.thidua.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.locality.Locality;
import vn.thidua.web.Findable;

/** Finds movements and what their plans say; those of other places say whose they are. */
@Repository
class FindMovements implements Findable {

    private final JdbcClient jdbc;

    FindMovements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> find(String folded, Member member, int limit) {
        return jdbc.sql("""
                with found as (
                  select m.commune_id, m.id, null::uuid as clause, null as kind, m.title as text, -1 as ordinal
                  from movement m where strpos(fold(m.title || ' ' || m.name), :words) > 0
                  union all
                  select c.commune_id, c.movement_id, c.id, c.kind, c.text, c.ordinal
                  from clause c where c.retired_at is null and strpos(fold(c.text), :words) > 0)
                select f.*, l.kind as place_kind, l.name as place, f.commune_id = wall_commune() as own
                from found f join locality l on l.id = f.commune_id
                order by own desc, f.ordinal limit :limit""")
                .param("words", folded)
                .param("limit", limit)
                .query((row, _) -> hit(row))
                .list();
    }

    private static Hit hit(ResultSet row) throws SQLException {
        var kind = row.getString("kind") == null
                ? "phong trào"
                : Clause.Kind.valueOf(row.getString("kind")).label();
        var place = Locality.Kind.valueOf(row.getString("place_kind")).label() + " " + row.getString("place");
        var clause = row.getObject("clause", UUID.class);
        return new Hit(
                row.getBoolean("own") ? kind : kind + ", " + place,
                row.getString("text"),
                "/phong-trao/" + row.getString("id") + (clause == null ? "" : "#" + Clause.anchor(clause)));
    }
}
