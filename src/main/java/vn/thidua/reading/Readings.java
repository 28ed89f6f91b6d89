package vn.thidua.reading;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Period;

/** The figures. Totals and past versions are kept by the database in the same statement. */
@Repository
public class Readings {

    private static final RowMapper<Reading> READING = DataClassRowMapper.newInstance(Reading.class);
    private static final String COLUMNS = """
            indicator_id, unit_id, period, breakdown, version, state, presence, late, definition, calendar, numerator,
            denominator, reporter_id, typist_id, entered_at, actor_id, acted_at, note, warned, reason
            """;
    private static final String READING_OF = "select " + COLUMNS + " from reading where ";
    private static final int NIGHT = 20_000;
    static final Comparator<Reading> ORDER = Comparator.comparingInt(Reading::period)
            .thenComparing(Reading::indicatorId)
            .thenComparing(Reading::unitId)
            .thenComparingInt(Reading::breakdown);

    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit's figures of the periods. */
    public List<Reading> of(UUID unit, Collection<Period> periods) {
        return jdbc.sql(READING_OF + "period = any (:periods) and unit_id = :unit")
                .param("periods", keys(periods))
                .param("unit", unit)
                .query(READING)
                .list();
    }

    /** All figures of the periods, in the order of units. */
    public List<Reading> in(Collection<Period> periods) {
        return jdbc.sql(READING_OF + "period = any (:periods) order by unit_id, indicator_id, breakdown")
                .param("periods", keys(periods))
                .query(READING)
                .list();
    }

    /** The figures of one indicator in the periods, the whole only. */
    public List<Reading> of(Collection<Period> periods, UUID indicator) {
        return jdbc.sql(READING_OF + "period = any (:periods) and indicator_id = :indicator and breakdown = 0")
                .param("periods", keys(periods))
                .param("indicator", indicator)
                .query(READING)
                .list();
    }

    /** What was sent by the units in the periods, by cell. */
    Map<Cell, Sent> sent(Collection<UUID> units, Collection<Period> periods) {
        var sent = new HashMap<Cell, Sent>();
        jdbc.sql("""
                select indicator_id, unit_id, period, breakdown, version, state, presence, numerator, denominator, note
                from reading where commune_id = (select wall_commune()) and period = any (:periods)
                  and unit_id = any (:units::uuid[])""")
                .param("periods", keys(periods))
                .param("units", units.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    var one = sent(row);
                    sent.put(one.cell(), one);
                });
        return sent;
    }

    private static Sent sent(ResultSet row) throws SQLException {
        return new Sent(
                new Cell(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        Period.of(row.getInt(3)),
                        Breakdown.of(row.getInt(4))),
                row.getInt(5),
                State.valueOf(row.getString(6)),
                Presence.valueOf(row.getString(7)),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getString(10));
    }

    Optional<Reading> find(Cell cell) {
        return jdbc.sql(READING_OF + "period = ? and indicator_id = ? and unit_id = ? and breakdown = ?")
                .params(
                        cell.period().key(),
                        cell.indicator(),
                        cell.unit(),
                        cell.breakdown().code())
                .query(READING)
                .optional();
    }

    /** Its earlier versions, latest first. */
    List<Reading> past(Cell cell) {
        return jdbc.sql("select " + COLUMNS + """
                from reading_past where period = ? and indicator_id = ? and unit_id = ? and breakdown = ?
                order by version desc""")
                .params(
                        cell.period().key(),
                        cell.indicator(),
                        cell.unit(),
                        cell.breakdown().code())
                .query(READING)
                .list();
    }

    /** The latest verified versions that were changed since, of the period. */
    List<Reading> verifiedBefore(Period period) {
        return jdbc.sql("select distinct on (indicator_id, unit_id, breakdown) " + COLUMNS + """
                from reading_past where period = ? and state = 'VERIFIED'
                order by indicator_id, unit_id, breakdown, version desc""")
                .param(period.key())
                .query(READING)
                .list();
    }

    /** What waits to be verified and needed no explanation, the longest first; a night's work at most. */
    List<Reading> waitingUnexplained() {
        return jdbc.sql(READING_OF + "state = 'SUBMITTED' and warned is null order by entered_at limit " + NIGHT)
                .query(READING)
                .list();
    }

    /** How many figures wait to be verified, by period. */
    Map<Period, Integer> waiting() {
        var waiting = new TreeMap<Period, Integer>();
        jdbc.sql("select period, count(*) as cells from reading where state = 'SUBMITTED' group by period")
                .query(row -> {
                    waiting.put(Period.of(row.getInt("period")), row.getInt("cells"));
                });
        return waiting;
    }

    /**
     * Writes the figures with all that follows from them, in one statement and in the order of their keys.
     *
     * @param readings each with the version that it gets: one more than the one that was read, 1 for a new one
     * @return how many were written; those that somebody changed since are not
     */
    int write(Collection<Reading> readings) {
        if (readings.isEmpty()) return 0;
        var rows = readings.stream().sorted(ORDER).toList();
        lock(rows);
        return jdbc.sql("insert into reading as r (commune_id, " + COLUMNS + """
                )
                select wall_commune(), n.*
                from unnest(:indicators::uuid[], :units::uuid[], :periods::int[], :breakdowns::smallint[],
                  :versions::int[], :states::text[], :presences::text[], :lates::boolean[], :definitions::int[],
                  :calendars::int[], :numerators::numeric[], :denominators::numeric[], :reporters::uuid[],
                  :typists::uuid[], :entered::timestamptz[], :actors::uuid[], :acted::timestamptz[], :notes::text[],
                  :warned::text[], :reasons::text[]) n
                on conflict (commune_id, period, indicator_id, unit_id, breakdown) do update set
                  version = excluded.version, state = excluded.state, presence = excluded.presence,
                  definition = excluded.definition, calendar = excluded.calendar, numerator = excluded.numerator,
                  denominator = excluded.denominator, reporter_id = excluded.reporter_id,
                  typist_id = excluded.typist_id, entered_at = excluded.entered_at, actor_id = excluded.actor_id,
                  acted_at = excluded.acted_at, note = excluded.note, warned = excluded.warned, reason = excluded.reason
                where r.version = excluded.version - 1""")
                .param("indicators", texts(rows, Reading::indicatorId))
                .param("units", texts(rows, Reading::unitId))
                .param("periods", texts(rows, Reading::period))
                .param("breakdowns", texts(rows, Reading::breakdown))
                .param("versions", texts(rows, Reading::version))
                .param("states", texts(rows, Reading::state))
                .param("presences", texts(rows, Reading::presence))
                .param("lates", texts(rows, Reading::late))
                .param("definitions", texts(rows, Reading::definition))
                .param("calendars", texts(rows, Reading::calendar))
                .param("numerators", texts(rows, reading -> plain(reading.numerator())))
                .param("denominators", texts(rows, reading -> plain(reading.denominator())))
                .param("reporters", texts(rows, Reading::reporterId))
                .param("typists", texts(rows, Reading::typistId))
                .param("entered", texts(rows, reading -> reading.enteredAt().atOffset(ZoneOffset.UTC)))
                .param("actors", texts(rows, Reading::actorId))
                .param("acted", texts(rows, reading -> reading.actedAt().atOffset(ZoneOffset.UTC)))
                .param("notes", texts(rows, Reading::note))
                .param("warned", texts(rows, Reading::warned))
                .param("reasons", texts(rows, Reading::reason))
                .update();
    }

    /** Holds the totals that will change, in the order of their keys, so that two writers never wait for each other. */
    private void lock(List<Reading> rows) {
        var totals = rows.stream()
                .map(row -> new Key(row.indicatorId(), row.period(), row.breakdown()))
                .distinct()
                .toList();
        jdbc.sql("""
                select from indicator_total t where (t.indicator_id, t.period, t.breakdown) in (
                  select * from unnest(:indicators::uuid[], :periods::int[], :breakdowns::smallint[]))
                order by t.commune_id, t.indicator_id, t.period, t.breakdown for update""")
                .param("indicators", texts(totals, Key::indicator))
                .param("periods", texts(totals, Key::period))
                .param("breakdowns", texts(totals, Key::breakdown))
                .query()
                .listOfRows();
    }

    /** Of a total. */
    private record Key(UUID indicator, int period, int breakdown) {}

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, ? extends @Nullable Object> part) {
        return rows.stream()
                .map(row -> {
                    var value = part.apply(row);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }

    private static Integer[] keys(Collection<Period> periods) {
        return periods.stream().map(Period::key).toArray(Integer[]::new);
    }
}
