package vn.thidua.participation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.web.Show;

/** Numbers of those who take part: by kind and by village. Numbers only, so everybody may see them. */
@Repository
class Tally {

    /** How many of a kind. */
    record OfKind(SubjectKind kind, int count) {}

    /** How many in a village, by the kinds that live in villages. */
    record OfVillage(String name, int households, int businesses, int citizens) {

        int all() {
            return households + businesses + citizens;
        }
    }

    private static final RowMapper<OfVillage> OF_VILLAGE = DataClassRowMapper.newInstance(OfVillage.class);

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every kind, those without anybody too. */
    List<OfKind> kinds(UUID movement) {
        var counts = new EnumMap<SubjectKind, Integer>(SubjectKind.class);
        jdbc.sql("select kind, count(*) from registration where movement_id = ? and withdrawn_at is null group by kind")
                .param(movement)
                .query(row -> {
                    counts.put(SubjectKind.valueOf(row.getString(1)), row.getInt(2));
                });
        return Arrays.stream(SubjectKind.values())
                .map(kind -> new OfKind(kind, counts.getOrDefault(kind, 0)))
                .toList();
    }

    /** Every open village, those without anybody too. */
    List<OfVillage> villages(UUID movement) {
        return jdbc.sql("""
                select v.name,
                  count(*) filter (where r.kind = 'HOUSEHOLD') as households,
                  count(*) filter (where r.kind = 'HOUSEHOLD_BUSINESS') as businesses,
                  count(*) filter (where r.kind = 'CITIZEN') as citizens
                from unit v left join registration r on r.commune_id = v.commune_id and r.village_id = v.id
                  and r.movement_id = ? and r.withdrawn_at is null
                where v.kind = 'VILLAGE' and v.closed_at is null
                group by v.id, v.name order by v.name collate vi""").param(movement).query(OF_VILLAGE).list();
    }

    /** How many are of such kinds, as people write numbers. */
    static String shown(List<OfKind> kinds, Predicate<SubjectKind> such) {
        return Show.number(kinds.stream()
                .filter(one -> such.test(one.kind()))
                .mapToInt(OfKind::count)
                .sum());
    }

    /** How many take part. */
    int all(UUID movement) {
        return jdbc.sql("select count(*) from registration where movement_id = ? and withdrawn_at is null")
                .param(movement)
                .query(Integer.class)
                .single();
    }
}
