package vn.thidua.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.web.Dates;

/** Who reports what for which unit. Every change is told to the journal. */
@Repository
public class Reporters {

    private static final RowMapper<Reporter> REPORTER = (row, _) -> new Reporter(
            row.getObject(1, UUID.class),
            row.getObject(2, UUID.class),
            row.getObject(3, UUID.class),
            row.getObject(4, UUID.class),
            row.getObject(5, UUID.class),
            Frequency.valueOf(row.getString(6)),
            row.getObject(7, LocalDate.class),
            row.getObject(8, LocalDate.class),
            row.getInt(9));
    private static final RowMapper<Count> COUNT = DataClassRowMapper.newInstance(Count.class);
    private static final String COLUMNS = """
            select r.id, r.indicator_id as indicator, r.unit_id as unit, r.person_id as person, r.deputy_id as deputy,
              i.frequency, r.begins_on, r.ends_on, r.version
            from indicator_reporter r
              join indicator i on i.commune_id = r.commune_id and i.id = r.indicator_id
            """;

    private final JdbcClient jdbc;
    private final Measures measures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reporters(JdbcClient jdbc, Measures measures, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.measures = measures;
        this.events = events;
        this.clock = clock;
    }

    /** All that were ever named; {@link Reporter#reports} tells for which periods. */
    public List<Reporter> ever() {
        return jdbc.sql(COLUMNS).query(REPORTER).list();
    }

    /** All that were ever named for the unit. */
    public List<Reporter> ever(UUID unit) {
        return ever(List.of(unit));
    }

    /** All that were ever named for the units. */
    public List<Reporter> ever(Collection<UUID> units) {
        return jdbc.sql(COLUMNS + "where r.unit_id = any (?::uuid[])")
                .param(units.stream().map(UUID::toString).toArray(String[]::new))
                .query(REPORTER)
                .list();
    }

    /** Those of the unit in the period. */
    public List<Reporter> ofUnit(UUID unit, Period period) {
        return ever(unit).stream().filter(reporter -> reporter.reports(period)).toList();
    }

    /** Everybody who ever reported the indicator, those of today first. */
    public List<Reporter> of(UUID indicator) {
        return jdbc.sql(COLUMNS + "where r.indicator_id = ? order by r.ends_on desc nulls first, r.id")
                .param(indicator)
                .query(REPORTER)
                .list();
    }

    /** What the member reports, or everything of the units that the member heads; without ended ones. */
    public List<Reporter> of(vn.thidua.kernel.Member member) {
        var persons = new java.util.HashSet<>(member.standsFor());
        persons.add(member.person());
        return jdbc.sql(COLUMNS + """
                where r.ends_on is null and (r.person_id = any(:persons::uuid[]) or r.deputy_id = any(:persons::uuid[])
                  or r.unit_id = any(:headed::uuid[])) order by r.unit_id, r.indicator_id""")
                .param("persons", persons.stream().map(UUID::toString).toArray(String[]::new))
                .param("headed", member.headOf().stream().map(UUID::toString).toArray(String[]::new))
                .query(REPORTER)
                .list();
    }

    /** What the person reports or stands in for, without ended ones. */
    List<Reporter> owedBy(UUID person) {
        return jdbc.sql(COLUMNS + "where r.ends_on is null and ? in (r.person_id, r.deputy_id) order by r.id")
                .param(person)
                .query(REPORTER)
                .list();
    }

    /** What the unit reports, without ended ones. */
    List<Reporter> owedIn(UUID unit) {
        return jdbc.sql(COLUMNS + "where r.ends_on is null and r.unit_id = ? order by r.id")
                .param(unit)
                .query(REPORTER)
                .list();
    }

    /** How many units report each indicator today. */
    List<Count> counts() {
        return jdbc.sql("""
                select indicator_id as indicator, count(*) as units from indicator_reporter
                where ends_on is null or ends_on >= ? group by indicator_id""").param(Dates.today(clock)).query(COUNT).list();
    }

    /** How many units report an indicator. */
    record Count(UUID indicator, int units) {}

    /**
     * Lets somebody report an indicator for a unit from a period on; takes the place of who did.
     *
     * @throws RuleBroken when person and deputy are the same, or the program counts the indicator by itself
     */
    public void assign(Indicator indicator, UUID unit, UUID person, UUID deputy, Period from) {
        if (person.equals(deputy)) {
            throw new RuleBroken("Người phụ trách và người thay thế phải là hai người khác nhau.");
        }
        if (measures.of(indicator.code()).isPresent()) {
            throw new RuleBroken("Chỉ tiêu %s do phần mềm tự tính từ hoạt động, không giao người báo cáo."
                    .formatted(indicator.code()));
        }
        var changed = jdbc.sql("""
                update indicator_reporter set person_id = ?, deputy_id = ?, ends_on = null, version = version + 1
                where (ends_on is null or ends_on >= ?) and id = (select id from indicator_reporter
                  where indicator_id = ? and unit_id = ? order by begins_on desc limit 1)""")
                .params(person, deputy, from.first(), indicator.id(), unit)
                .update();
        if (changed == 0) insert(indicator, unit, person, deputy, from.first());
        events.publishEvent(new IndicatorEvent(
                indicator.id(), changed == 0 ? "Giao báo cáo chỉ tiêu" : "Đổi người báo cáo chỉ tiêu"));
    }

    /** The same, unless the unit reports the indicator already. */
    void take(Indicator indicator, UUID unit, UUID person, UUID deputy, Period from) {
        if (owedIn(unit).stream().anyMatch(one -> one.indicator().equals(indicator.id()))) return;
        assign(indicator, unit, person, deputy, from);
    }

    /** Puts other people in the place of those who report. */
    void pass(Reporter reporter, UUID person, UUID deputy) {
        if (person.equals(deputy)) throw new RuleBroken("Người thay thế phải khác người phụ trách.");
        jdbc.sql("update indicator_reporter set person_id = ?, deputy_id = ?, version = version + 1 where id = ?")
                .params(person, deputy, reporter.id())
                .update();
        events.publishEvent(new IndicatorEvent(reporter.indicator(), "Bàn giao việc báo cáo chỉ tiêu"));
    }

    private void insert(Indicator indicator, UUID unit, UUID person, UUID deputy, LocalDate from) {
        jdbc.sql("""
                insert into indicator_reporter (commune_id, id, indicator_id, unit_id, person_id, deputy_id, begins_on)
                values (wall_commune(), ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), indicator.id(), unit, person, deputy, from)
                .update();
    }

    /**
     * Ends the reporting with the last day of a period.
     *
     * @throws NotThere when the indicator has no such reporter without an end
     */
    public void end(Indicator indicator, UUID reporter, @Nullable Period last) {
        var day = last == null ? Dates.today(clock) : last.last();
        var rows = jdbc.sql("""
                update indicator_reporter set ends_on = greatest(?, begins_on), version = version + 1
                where id = ? and indicator_id = ? and ends_on is null""").params(day, reporter, indicator.id()).update();
        if (rows == 0) throw new NotThere();
        events.publishEvent(new IndicatorEvent(indicator.id(), "Thôi giao báo cáo chỉ tiêu cho một đơn vị"));
    }
}
