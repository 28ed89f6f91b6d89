package vn.thidua.overview;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.web.Dates;

/** Counts tasks, set-wise: one statement for each way of dividing them. */
@Repository
class Tallies {

    private static final String WITHIN = """
             where t.state <> 'NEW' and t.movement_id = :movement
              and (:area::uuid is null or exists (select from task_served s
                where s.commune_id = t.commune_id and s.task_id = t.id and s.clause_id = :area))
              and (not :unplaced or not exists (select from task_served s
                where s.commune_id = t.commune_id and s.task_id = t.id and s.kind = 'AREA'))
              and (:unit::uuid is null or t.unit_id = :unit)
              and (:owner::uuid is null or t.owner_id = :owner)
              and (:from::date is null or t.due_on >= :from)
              and (:until::date is null or t.due_on <= :until)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Tallies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The tasks of one area, unit or person.
     *
     * @param id null for what serves no area
     * @param name of unit or person; empty for areas
     * @param deputies who stand in, by name; empty but for persons
     */
    record Part(@Nullable UUID id, String name, String deputies, Tally tally) {}

    /** By the areas that are served, in no order; a task that serves two counts in both. */
    List<Part> byArea(Scope scope) {
        return parts(
                "select s.clause_id as id, '' as name, '' as deputies, " + Tally.COLUMNS + """
                 from task t left join (select distinct commune_id, task_id, clause_id from task_served where kind = 'AREA') s
                  on s.commune_id = t.commune_id and s.task_id = t.id
                """ + WITHIN
                        + " group by s.clause_id",
                scope);
    }

    /** By unit, what is late first. */
    List<Part> byUnit(Scope scope) {
        return parts(
                "select u.id, u.name, '' as deputies, " + Tally.COLUMNS + """
                 from task t join unit u on u.commune_id = t.commune_id and u.id = t.unit_id
                """ + WITHIN
                        + " group by u.commune_id, u.id, u.name order by overdue desc, silent desc, u.name collate vi",
                scope);
    }

    /** By the person who is responsible, what is late first. */
    List<Part> byOwner(Scope scope) {
        return parts(
                "select p.id, p.full_name as name, string_agg(distinct d.full_name, ', ') as deputies, "
                        + Tally.COLUMNS + """
                 from task t join person p on p.commune_id = t.commune_id and p.id = t.owner_id
                  join person d on d.commune_id = t.commune_id and d.id = t.deputy_id
                """ + WITHIN
                        + " group by p.commune_id, p.id, p.full_name order by overdue desc, silent desc, p.full_name",
                scope);
    }

    private List<Part> parts(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("movement", scope.movement(), Types.OTHER)
                .param("area", scope.area(), Types.OTHER)
                .param("unplaced", scope.unplaced())
                .param("unit", scope.unit(), Types.OTHER)
                .param("owner", scope.owner(), Types.OTHER)
                .param("from", scope.period().from(), Types.DATE)
                .param("until", scope.period().until(), Types.DATE)
                .param("today", Dates.today(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Part(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("deputies"),
                        Tally.of(row)))
                .list();
    }
}
