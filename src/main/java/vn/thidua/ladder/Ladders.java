package vn.thidua.ladder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;

/** The ladders of the commune that asks, each from its day on. */
@Repository
public class Ladders {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Ladders(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * A ladder with its first day.
     *
     * @param source the paper, or whoever said so
     * @param own whether the commune set it
     */
    record Dated(LocalDate from, String source, boolean own, Map<Level, Integer> days) {}

    /** The days of a level from a day on. */
    private record Row(Level level, int days, LocalDate validFrom, String source, boolean own) {}

    /** The ladder that holds on a day. */
    public Ladder on(LocalDate day) {
        var days = new HashMap<Level, Integer>();
        jdbc.sql("select level, silence_days(level, :day) as days from unnest(:levels::text[]) as level")
                .param("day", day)
                .param("levels", Stream.of(Level.values()).map(Level::name).toArray(String[]::new))
                .query(row -> {
                    var known = row.getObject("days", Integer.class);
                    if (known != null) days.put(Level.valueOf(row.getString("level")), known);
                });
        return new Ladder(days);
    }

    /** All ladders, those of the commune and those of the program, the latest first. */
    List<Dated> all() {
        var ladders = new java.util.LinkedHashMap<List<Object>, Dated>();
        jdbc.sql("""
                select level, days, valid_from, source, true as own from silence_rule
                union all select level, days, valid_from, source, false from silence_step
                order by valid_from desc, own desc""")
                .query(Row.class)
                .list()
                .forEach(row -> ladders.computeIfAbsent(
                                List.of(row.validFrom(), row.own()),
                                _ -> new Dated(row.validFrom(), row.source(), row.own(), new HashMap<>()))
                        .days()
                        .put(row.level(), row.days()));
        return List.copyOf(ladders.values());
    }

    /** Sets the ladder from a day on; it takes the place of one of the same day. */
    void set(Map<Level, Integer> days, LocalDate from, String source) {
        jdbc.sql("""
                insert into silence_rule (commune_id, id, level, days, valid_from, source)
                select wall_commune(), r.id, r.level, r.days, :from, :source
                from unnest(:ids::uuid[], :levels::text[], :days::int[]) as r (id, level, days)
                on conflict (commune_id, level, valid_from) do update set days = excluded.days, source = excluded.source""")
                .param("ids", texts(_ -> Ids.next()))
                .param("levels", texts(Level::name))
                .param("days", texts(days::get))
                .param("from", from)
                .param("source", source)
                .update();
        events.publishEvent(new LadderSet(Ids.next(), from, days));
    }

    private static @Nullable String[] texts(java.util.function.Function<Level, @Nullable Object> value) {
        return Stream.of(Level.values())
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }
}
