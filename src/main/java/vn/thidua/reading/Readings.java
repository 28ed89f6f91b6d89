package vn.thidua.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
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
    static final String COLUMNS = """
            indicator_id, unit_id, period, breakdown, version, state, presence, late, definition, calendar, numerator,
            denominator, reporter_id, typist_id, entered_at, actor_id, acted_at, note, warned, reason
            """;
    private static final String READING_OF = "select " + COLUMNS + " from reading where ";
    private static final int NIGHT = 20_000;
    private static final int FETCHED = 1_000;
    private final JdbcClient jdbc;
    private final Writing writing;

    Readings(JdbcClient jdbc, Writing writing) {
        this.jdbc = jdbc;
        this.writing = writing;
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

    /** The same one by one, however many there are; within a transaction. */
    public void each(Collection<Period> periods, Consumer<Reading> reader) {
        try (var all = jdbc
                .sql(READING_OF + "period = any (:periods) order by period, unit_id, indicator_id, breakdown")
                .param("periods", keys(periods))
                .withFetchSize(FETCHED)
                .query(READING)
                .stream()) {
            all.forEach(reader);
        }
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

    /** Writes the figures with all that follows from them, see {@link Writing#write}. */
    int write(Collection<Reading> readings) {
        return writing.write(readings);
    }

    private static Integer[] keys(Collection<Period> periods) {
        return periods.stream().map(Period::key).toArray(Integer[]::new);
    }
}
