package vn.thidua.reading;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes figures, the only place that does: few at once by arrays, many by way of COPY. */
@Repository
class Writing {

    private static final String COLUMNS = Readings.COLUMNS;
    private static final int MANY = 500;
    private static final String ADD =
            "insert into reading as r (commune_id, " + COLUMNS + ") select wall_commune(), n.* from %s n ";
    private static final String ADD_OR_CHANGE = ADD + """
            on conflict (commune_id, period, indicator_id, unit_id, breakdown) do update set
              version = excluded.version, state = excluded.state, presence = excluded.presence,
              definition = excluded.definition, calendar = excluded.calendar, numerator = excluded.numerator,
              denominator = excluded.denominator, reporter_id = excluded.reporter_id,
              typist_id = excluded.typist_id, entered_at = excluded.entered_at, actor_id = excluded.actor_id,
              acted_at = excluded.acted_at, note = excluded.note, warned = excluded.warned, reason = excluded.reason
            where r.version = excluded.version - 1""";
    private static final List<Function<Reading, ? extends @Nullable Object>> STAGED = List.of(
            Reading::indicatorId,
            Reading::unitId,
            Reading::period,
            Reading::breakdown,
            Reading::version,
            Reading::state,
            Reading::presence,
            Reading::late,
            Reading::definition,
            Reading::calendar,
            reading -> plain(reading.numerator()),
            reading -> plain(reading.denominator()),
            Reading::reporterId,
            Reading::typistId,
            Reading::enteredAt,
            Reading::actorId,
            Reading::actedAt,
            Reading::note,
            Reading::warned,
            Reading::reason);
    static final Comparator<Reading> ORDER = Comparator.comparingInt(Reading::period)
            .thenComparing(Reading::indicatorId)
            .thenComparing(Reading::unitId)
            .thenComparingInt(Reading::breakdown);

    private final JdbcClient jdbc;
    private final Staging staging;

    Writing(JdbcClient jdbc, Staging staging) {
        this.jdbc = jdbc;
        this.staging = staging;
    }

    /**
     * Writes the figures with all that follows from them, in one statement and in the order of their keys.
     *
     * @param readings each with the version that it gets: one more than the one that was read, 1 for a new one
     * @return how many were written; those that somebody changed since are not. With fewer than all the transaction has to
     *     be rolled back.
     */
    int write(Collection<Reading> readings) {
        if (readings.isEmpty()) return 0;
        var rows = readings.stream().sorted(ORDER).toList();
        lock(rows);
        return rows.size() < MANY ? insert(rows) : insertMany(rows);
    }

    private int insert(List<Reading> rows) {
        return jdbc.sql(ADD_OR_CHANGE.formatted("""
                unnest(:indicators::uuid[], :units::uuid[], :periods::int[], :breakdowns::smallint[],
                  :versions::int[], :states::text[], :presences::text[], :lates::boolean[], :definitions::int[],
                  :calendars::int[], :numerators::numeric[], :denominators::numeric[], :reporters::uuid[],
                  :typists::uuid[], :entered::timestamptz[], :actors::uuid[], :acted::timestamptz[], :notes::text[],
                  :warned::text[], :reasons::text[])"""))
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

    /**
     * Copies first, which is the fastest way to bring many rows to the server. What was and what is then stays in memory
     * for the triggers, instead of in files.
     */
    private int insertMany(List<Reading> rows) {
        jdbc.sql("select set_config('work_mem', '64MB', true)").query().singleRow();
        jdbc.sql("create temp table reading_staged on commit drop as select " + COLUMNS + " from reading with no data")
                .update();
        staging.copy("reading_staged", rows, STAGED);
        var written = rows.stream().allMatch(row -> row.version() == 1)
                ? add("reading_staged")
                : jdbc.sql(ADD_OR_CHANGE.formatted("reading_staged")).update();
        jdbc.sql("drop table reading_staged").update();
        return written;
    }

    /** New ones only, which is a third faster than asking for each whether it is there. */
    private int add(String staged) {
        try {
            return jdbc.sql(ADD.formatted(staged)).update();
        } catch (DuplicateKeyException meanwhile) {
            return 0;
        }
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
}
