package vn.thidua.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.web.Dates;
import vn.thidua.web.Show;

/** The reporting calendar of the commune and its reopenings. Every change is told to the journal. */
@Repository
public class Regimes {

    private static final RowMapper<Calendar> CALENDAR = DataClassRowMapper.newInstance(Calendar.class);
    private static final RowMapper<Reopening> REOPENING = DataClassRowMapper.newInstance(Reopening.class);
    private static final int LONGEST = 31;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Regimes(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What holds in the commune. */
    public Regime current() {
        var reopened = new HashMap<Integer, LocalDate>();
        jdbc.sql("select distinct on (period) period, until from period_reopening order by period, at desc, id desc")
                .query(row -> {
                    reopened.put(row.getInt("period"), row.getObject("until", LocalDate.class));
                });
        return new Regime(calendars(), reopened);
    }

    /** The country's rows and the commune's, latest first. */
    List<Calendar> calendars() {
        return jdbc.sql("""
                select 0 as version, valid_from, closing_day, due_days, lock_days, null::int as accept_days, source
                from reporting_regime
                union all select version, valid_from, closing_day, due_days, lock_days, accept_days, source
                from reporting_calendar
                order by valid_from desc, version desc""").query(CALENDAR).list();
    }

    /** Lets another calendar hold for the periods that begin on its first day or later. */
    void add(Calendar calendar) {
        jdbc.sql("""
                insert into reporting_calendar (commune_id, version, valid_from, closing_day, due_days, lock_days,
                  accept_days, source)
                select wall_commune(), coalesce(max(version), 0) + 1, :validFrom, :closingDay, :dueDays, :lockDays,
                  :acceptDays::int, :source from reporting_calendar""").paramSource(calendar).update();
        events.publishEvent(
                new CalendarEvent(Ids.next(), "Đặt lịch báo cáo áp dụng từ " + Show.date(calendar.validFrom())));
    }

    /**
     * Opens a locked period again.
     *
     * @throws RuleBroken when it is not locked, or the day lies before today or more than a month ahead
     */
    public void reopen(Period period, LocalDate until, String reason, Member member) {
        var today = Dates.today(clock);
        if (!current().gate(period, today).equals(Regime.Gate.LOCKED)) {
            throw new RuleBroken("Kỳ báo cáo " + period.label() + " chưa khóa nên không cần mở lại.");
        }
        if (until.isBefore(today) || until.isAfter(today.plusDays(LONGEST))) {
            throw new RuleBroken("Ngày khóa lại phải từ hôm nay đến " + Show.date(today.plusDays(LONGEST)) + ".");
        }
        UUID id = Ids.next();
        jdbc.sql("""
                insert into period_reopening (commune_id, id, period, until, reason, person_id, at)
                values (wall_commune(), ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        period.key(),
                        until,
                        reason,
                        member.person(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(
                new CalendarEvent(id, "Mở lại kỳ báo cáo " + period.label() + " đến hết " + Show.date(until)));
    }

    /** Reopenings, latest first. */
    List<Reopening> reopenings() {
        return jdbc.sql("""
                select r.period, r.until, r.reason, p.full_name as person, r.at
                from period_reopening r join person p on p.commune_id = r.commune_id and p.id = r.person_id
                order by r.at desc limit 50""").query(REOPENING).list();
    }

    /** That a period was opened again. */
    record Reopening(int period, LocalDate until, String reason, String person, java.time.Instant at) {

        String label() {
            return Period.of(period).label();
        }
    }
}
