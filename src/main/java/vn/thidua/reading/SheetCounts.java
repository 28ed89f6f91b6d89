package vn.thidua.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.web.Standing;

/** Who has reported and who has not. */
@Repository
class SheetCounts {

    private final JdbcClient jdbc;
    private final Reporters reporters;

    SheetCounts(JdbcClient jdbc, Reporters reporters) {
        this.jdbc = jdbc;
        this.reporters = reporters;
    }

    /** A unit in a period. */
    record Key(UUID unit, Period period) {}

    /**
     * How far a unit is.
     *
     * @param expected figures that it has to report
     * @param sent of them, those sent and not returned
     */
    record Count(int expected, int sent, int verified, int returned, int late) {

        boolean isDone() {
            return sent >= expected;
        }

        /** Whether everything was sent by the due day, though it may have been returned since. */
        boolean isOnTime() {
            return sent + returned >= expected && late == 0;
        }

        /** @param overdue whether the due day has passed */
        Standing standing(boolean overdue) {
            if (returned > 0) return Standing.RETURNED;
            if (!isDone()) return overdue ? Standing.OVERDUE : sent > 0 ? Standing.DUE_SOON : Standing.NEUTRAL;
            return verified >= expected ? Standing.VERIFIED : Standing.AWAITING;
        }

        String word(boolean overdue) {
            if (returned > 0) return "trả lại " + returned;
            if (!isDone()) return "%s %d/%d".formatted(overdue ? "thiếu," : "đã gửi", sent, expected);
            return verified >= expected ? "đã thẩm định" : "chờ thẩm định";
        }
    }

    /** How far each unit is in the periods; units with nothing to report are left out. */
    Map<Key, Count> of(List<Period> periods) {
        var expected = new HashMap<Key, Integer>();
        for (var reporter : reporters.ever()) count(expected, reporter, periods);
        var counts = new HashMap<Key, Count>();
        var sent = sent(periods);
        expected.forEach((key, number) -> {
            var found = sent.getOrDefault(key, new Count(0, 0, 0, 0, 0));
            counts.put(key, new Count(number, found.sent(), found.verified(), found.returned(), found.late()));
        });
        return counts;
    }

    private static void count(Map<Key, Integer> expected, Reporter reporter, List<Period> periods) {
        for (var period : periods) {
            if (reporter.reports(period)) expected.merge(new Key(reporter.unit(), period), 1, Integer::sum);
        }
    }

    /** What the program counted is nobody's to send. */
    private Map<Key, Count> sent(Collection<Period> periods) {
        var sent = new HashMap<Key, Count>();
        jdbc.sql("""
                select unit_id, period, count(*) filter (where state <> 'RETURNED') as sent,
                  count(*) filter (where state = 'VERIFIED') as verified,
                  count(*) filter (where state = 'RETURNED') as returned, count(*) filter (where late) as late
                from reading where period = any (?) and breakdown = 0 and reporter_id is not null group by unit_id, period""")
                .param(periods.stream().map(Period::key).toArray(Integer[]::new))
                .query(row -> {
                    var key = new Key(
                            Objects.requireNonNull(row.getObject("unit_id", UUID.class)),
                            Period.of(row.getInt("period")));
                    sent.put(
                            key,
                            new Count(
                                    0,
                                    row.getInt("sent"),
                                    row.getInt("verified"),
                                    row.getInt("returned"),
                                    row.getInt("late")));
                });
        return sent;
    }
}
