package vn.thidua.indicator;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;

/** What the commune and its units aim at. Every change is told to the journal. */
@Repository
public class Targets {

    private static final RowMapper<Target> TARGET = DataClassRowMapper.newInstance(Target.class);
    private static final String COLUMNS = """
            select id, indicator_id as indicator, unit_id as unit, year, value, baseline, version from indicator_target
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Targets(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** All targets of the indicator, by year; the commune's before those of units. */
    public List<Target> of(UUID indicator) {
        return jdbc.sql(COLUMNS + "where indicator_id = ? order by year, unit_id nulls first")
                .param(indicator)
                .query(TARGET)
                .list();
    }

    /** All targets of the year, of the commune and of units. */
    public List<Target> in(int year) {
        return jdbc.sql(COLUMNS + "where year = ?").param(year).query(TARGET).list();
    }

    /** Sets a target; takes the place of an earlier one for the same year and unit. */
    public void set(UUID indicator, @Nullable UUID unit, int year, BigDecimal value, @Nullable BigDecimal baseline) {
        jdbc.sql("""
                insert into indicator_target as t (commune_id, id, indicator_id, unit_id, year, value, baseline)
                values (wall_commune(), :id, :indicator, :unit, :year, :value, :baseline)
                on conflict (commune_id, indicator_id, year, unit_id) do update
                  set value = excluded.value, baseline = excluded.baseline, version = t.version + 1""")
                .param("id", Ids.next())
                .param("indicator", indicator)
                .param("unit", unit, Types.OTHER)
                .param("year", year)
                .param("value", value)
                .param("baseline", baseline, Types.NUMERIC)
                .update();
        events.publishEvent(new IndicatorEvent(
                indicator, "Đặt chỉ tiêu năm " + year, java.util.Map.of("giá trị", value.toPlainString())));
    }

    /** Takes a target back; from then on there is none for its year and unit. */
    public void clear(Target target) {
        var cleared = jdbc.sql("delete from indicator_target where id = ?")
                .param(target.id())
                .update();
        if (cleared == 0) return;
        events.publishEvent(new IndicatorEvent(
                target.indicator(),
                "Bỏ chỉ tiêu năm " + target.year(),
                java.util.Map.of("giá trị cũ", target.value().toPlainString())));
    }
}
