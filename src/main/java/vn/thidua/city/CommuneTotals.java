package vn.thidua.city;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.locality.Locality;

/** Totals of the city's communes, through the city's own views and policies. */
@Repository
class CommuneTotals {

    /**
     * One commune.
     *
     * @param movements published movements
     * @param tasks tasks that went live
     * @param reported of them, reports that wait to be verified
     * @param verified of them, those verified
     */
    record Line(UUID id, Locality.Kind kind, String name, int movements, int tasks, int reported, int verified) {

        /** Its name with its kind. */
        String title() {
            return kind.label() + " " + name;
        }
    }

    private static final RowMapper<Line> LINE = DataClassRowMapper.newInstance(Line.class);

    private final JdbcClient jdbc;

    CommuneTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The communes of the asker's city in Vietnamese order of their names. */
    List<Line> all() {
        return jdbc.sql("""
                with published as (select commune_id, count(*) as movements from movement group by commune_id),
                  work as (
                    select commune_id, sum(tasks) filter (where state not in ('NEW', 'CANCELLED')) as tasks,
                      sum(tasks) filter (where state = 'REPORTED') as reported,
                      sum(tasks) filter (where state in ('VERIFIED', 'CLOSED')) as verified
                    from city_task_total group by commune_id)
                select l.id, l.kind, l.name, coalesce(p.movements, 0) as movements,
                  coalesce(w.tasks, 0) as tasks, coalesce(w.reported, 0) as reported,
                  coalesce(w.verified, 0) as verified
                from locality l
                  left join published p on p.commune_id = l.id
                  left join work w on w.commune_id = l.id
                where l.parent_id = (select wall_city())
                order by l.name collate vi""").query(LINE).list();
    }
}
