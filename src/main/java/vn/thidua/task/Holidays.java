package vn.thidua.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.NotThere;

/** Days off and days that are worked instead: those of the country, and those that the commune entered. */
@Repository
class Holidays {

    private static final RowMapper<Day> DAY = DataClassRowMapper.newInstance(Day.class);
    private static final String DAYS = """
            select null::uuid as id, day, name, false as worked, source from public_holiday p
            where not exists (select from holiday h where h.day = p.day)
            union all select id, day, name, worked, source from holiday
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Holidays(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * One day.
     *
     * @param id null for a day of the whole country
     * @param worked worked although it is a weekend or a holiday
     */
    record Day(@Nullable UUID id, LocalDate day, String name, boolean worked, String source) {}

    /** All known days from a day on. */
    List<Day> from(LocalDate first) {
        return jdbc.sql("select * from (" + DAYS + ") days where day >= ? order by day limit 500")
                .param(first)
                .query(DAY)
                .list();
    }

    Workdays workdays() {
        var days = jdbc.sql(DAYS).query(DAY).list().stream()
                .collect(Collectors.partitioningBy(
                        Day::worked, Collectors.mapping(Day::day, Collectors.toUnmodifiableSet())));
        return new Workdays(
                java.util.Objects.requireNonNull(days.get(false)), java.util.Objects.requireNonNull(days.get(true)));
    }

    /** Enters a day; it takes the place of what was known about it. */
    void set(HolidayForm form) {
        var id = Ids.next();
        jdbc.sql("delete from holiday where day = ?").param(form.dayKnown()).update();
        jdbc.sql("""
                insert into holiday (commune_id, id, day, name, worked, source)
                values (wall_commune(), ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        form.dayKnown(),
                        form.name().strip(),
                        form.isWorked(),
                        form.source().strip())
                .update();
        events.publishEvent(new HolidayEvent(id, "Đặt ngày nghỉ, ngày làm bù", form.dayKnown()));
    }

    /** @throws NotThere when the commune entered no such day */
    void remove(UUID id) {
        var day = jdbc.sql("delete from holiday where id = ? returning day")
                .param(id)
                .query(LocalDate.class)
                .optional()
                .orElseThrow(NotThere::new);
        events.publishEvent(new HolidayEvent(id, "Bỏ ngày nghỉ, ngày làm bù", day));
    }
}
