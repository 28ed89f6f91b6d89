package vn.thidua.dashboard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Indicator;

/** Which duties of the commune's movements its indicators measure. Every change is told to the journal. */
@Repository
class MeasuredDuties {

    private static final int MOST = 500;
    private static final RowMapper<Duty> DUTY = DataClassRowMapper.newInstance(Duty.class);
    private static final String DUTIES = """
            select c.id, c.text, m.id as movement, m.name as movement_name
            from clause c join movement m on m.commune_id = c.commune_id and m.id = c.movement_id
            where c.commune_id = (select wall_commune()) and c.kind in ('DUTY', 'TARGET', 'AREA_ITEM')
              and c.retired_at is null\s""";
    private static final String ORDER = " order by m.published_at desc, c.movement_id, c.ordinal limit " + MOST;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    MeasuredDuties(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A duty, a target or a part of an area that a published plan names. */
    record Duty(UUID id, String text, UUID movement, String movementName) {

        String path() {
            return "/phong-trao/" + movement;
        }
    }

    /** All that an indicator may measure, movement by movement. */
    List<Duty> all() {
        return jdbc.sql(DUTIES + ORDER).query(DUTY).list();
    }

    /** Those that the indicator measures. */
    List<Duty> of(UUID indicator) {
        return jdbc.sql(DUTIES + """
                 and exists (select from indicator_duty d
                  where d.commune_id = c.commune_id and d.clause_id = c.id and d.indicator_id = ?)""" + ORDER).param(indicator).query(DUTY).list();
    }

    /** The indicators of each measured duty of the movement. */
    Map<Duty, Set<UUID>> in(UUID movement) {
        return jdbc
                .sql("""
                select c.id, c.text, m.id as movement, m.name as movement_name, d.indicator_id
                from indicator_duty d
                  join clause c on c.commune_id = d.commune_id and c.id = d.clause_id and c.retired_at is null
                  join movement m on m.commune_id = c.commune_id and m.id = c.movement_id
                where d.commune_id = (select wall_commune()) and c.movement_id = ? order by c.ordinal""")
                .param(movement)
                .query((row, number) -> Map.entry(
                        java.util.Objects.requireNonNull(DUTY.mapRow(row, number)),
                        row.getObject("indicator_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** The indicators that measure what the task serves. */
    Set<UUID> ofTask(UUID task) {
        return Set.copyOf(jdbc.sql("""
                select distinct d.indicator_id from task_served s
                  join indicator_duty d on d.commune_id = s.commune_id and d.clause_id = s.clause_id
                where s.task_id = ?""").param(task).query(UUID.class).list());
    }

    /** Takes the place of what was said before; duties that nobody offers are left out. */
    void set(Indicator indicator, Collection<UUID> duties) {
        jdbc.sql("delete from indicator_duty where indicator_id = ?")
                .param(indicator.id())
                .update();
        var kept = jdbc.sql("""
                insert into indicator_duty (commune_id, indicator_id, clause_id)
                select c.commune_id, ?, c.id from clause c
                where c.commune_id = wall_commune() and c.retired_at is null and c.id = any (?::uuid[])""")
                .params(indicator.id(), duties.stream().map(UUID::toString).toArray(String[]::new))
                .update();
        events.publishEvent(new DutiesLinked(indicator, kept));
    }
}
