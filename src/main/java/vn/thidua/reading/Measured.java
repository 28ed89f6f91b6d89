package vn.thidua.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Measure;
import vn.thidua.indicator.Measures;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regime;
import vn.thidua.indicator.Regimes;
import vn.thidua.indicator.Sum;
import vn.thidua.web.Dates;

/** Figures that the program counts by itself: anew at each reading, until they are kept as readings. */
@Repository
class Measured {

    private static final int BACK = 3;

    private final Measures measures;
    private final Regimes regimes;
    private final JdbcClient jdbc;
    private final Clock clock;

    Measured(Measures measures, Regimes regimes, JdbcClient jdbc, Clock clock) {
        this.measures = measures;
        this.regimes = regimes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was counted for a period whose figures are not kept yet.
     *
     * @param units without those that had nothing to count
     */
    record Counted(UUID indicator, Period period, Map<UUID, Sum> units) {}

    /** An indicator of the commune that is counted, with the periods that are kept already. */
    private record Taken(UUID id, String code, Frequency frequency, Set<Integer> kept) {}

    /** What is counted now of those periods that run, or have closed and are not kept. */
    List<Counted> open(Collection<Period> periods) {
        return open(taken(), periods);
    }

    /** The same of one indicator. */
    List<Counted> open(UUID indicator, Collection<Period> periods) {
        return open(taken().stream().filter(one -> one.id().equals(indicator)).toList(), periods);
    }

    private List<Counted> open(List<Taken> taken, Collection<Period> periods) {
        if (taken.isEmpty()) return List.of();
        var today = Dates.today(clock);
        var regime = regimes.current();
        var counted = new ArrayList<Counted>();
        for (var one : taken) {
            var latest = regime.latest(one.frequency(), today);
            List.of(latest, latest.next()).stream()
                    .filter(period -> periods.contains(period) && !one.kept().contains(period.key()))
                    .forEach(period -> counted.add(count(one, period, regime)));
        }
        return counted;
    }

    /** What is to be kept: the latest periods whose due day is over. */
    List<Counted> due(LocalDate today) {
        var taken = taken();
        if (taken.isEmpty()) return List.of();
        var regime = regimes.current();
        var counted = new ArrayList<Counted>();
        for (var one : taken) {
            regime.latest(one.frequency(), today).backTo(BACK).stream()
                    .filter(period ->
                            regime.isLate(period, today) && !one.kept().contains(period.key()))
                    .forEach(period -> counted.add(count(one, period, regime)));
        }
        return counted;
    }

    /** Remembers that the figures of the period are kept. */
    void close(Counted counted) {
        jdbc.sql(
                        "insert into measure_close (commune_id, indicator_id, period, closed_at) values (wall_commune(), ?, ?, ?)")
                .params(
                        counted.indicator(),
                        counted.period().key(),
                        clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private Counted count(Taken taken, Period period, Regime regime) {
        var calendar = regime.calendar(period);
        Measure measure = measures.of(taken.code()).orElseThrow();
        var units = new TreeMap<>(measure.of(calendar.from(period), calendar.to(period), regime));
        return new Counted(taken.id(), period, units);
    }

    private List<Taken> taken() {
        return jdbc.sql("""
                select i.id, i.code, i.frequency, array(select period from measure_close m
                  where m.commune_id = i.commune_id and m.indicator_id = i.id) as kept
                from indicator i where i.commune_id = (select wall_commune()) and i.code = any (?) order by i.code""")
                .param(measures.codes().toArray(String[]::new))
                .query((row, _) -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        Frequency.valueOf(row.getString("frequency")),
                        Arrays.stream((Integer[]) row.getArray("kept").getArray())
                                .collect(Collectors.toSet())))
                .list();
    }
}
