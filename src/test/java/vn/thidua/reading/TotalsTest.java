package vn.thidua.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reading.SmallFigures.MONTH;
import static vn.thidua.reading.SmallFigures.typed;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.PageTest;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;

@PageTest
class TotalsTest {

    private static final int STEPS = 120;
    private static final int WRITERS = 4;

    @Autowired
    SmallFigures figures;

    @Autowired
    Totals totals;

    @Autowired
    Readings readings;

    @Autowired
    TotalsCheck check;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Casting casting;

    @Test
    void equalTheFiguresWhateverWasDoneWithThem(Cast cast) {
        var random = new Random(7);
        var indicators = List.of(
                figures.indicator(cast, "IND-D04"),
                figures.indicator(cast, "IND-E02"),
                figures.indicator(cast, "IND-D05"));
        var months = List.of(MONTH, MONTH.next());
        for (var step = 0; step < STEPS; step++) {
            var cell = new Cell(
                    indicators.get(random.nextInt(indicators.size())),
                    cast.village().id(),
                    months.get(random.nextInt(2)),
                    vn.thidua.indicator.Breakdown.WHOLE);
            act(cast, cell, random);
        }

        assertThat(differences(cast)).isEmpty();
        var sum = casting.as(cast.officer(), () -> totals.in(months));
        assertThat(sum)
                .isNotEmpty()
                .allSatisfy(
                        total -> assertThat(total.cells() + total.returned()).isEqualTo(1));
    }

    @Test
    void aDifferenceIsFoundAndTold(Cast cast) {
        figures.sent(cast);
        casting.as(
                cast.officer(),
                () -> jdbc.sql("update indicator_total set numerator = numerator + 1")
                        .update());
        var out = new ByteArrayOutputStream();

        assertThat(check.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8), System.err))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("CÓ SAI KHÁC", "IND-D04, tháng 11/2026, toàn bộ");
        casting.as(
                cast.officer(),
                () -> jdbc.sql("update indicator_total set numerator = numerator - 1")
                        .update());
    }

    @Test
    void parallelWritersLoseNothing(Cast cast) throws Exception {
        var indicators = List.of(figures.indicator(cast, "IND-D05"), figures.indicator(cast, "IND-E02"));
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            var done = pool.invokeAll(IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(writer -> () -> write(cast, indicators, writer))
                    .toList());
            for (var one : done) assertThat(one.get()).isEqualTo(20);
        }

        assertThat(differences(cast)).isEmpty();
        assertThat(casting.as(cast.officer(), () -> totals.of(indicators.getFirst(), List.of(MONTH))))
                .singleElement()
                .satisfies(total -> assertThat(total.numerator()).isEqualByComparingTo("60"));
    }

    /** Each writer has its own unit's rows: one more each time, of both indicators, in either order. */
    private int write(Cast cast, List<UUID> indicators, int writer) {
        var units = List.of(
                cast.village().id(),
                cast.office().id(),
                cast.leadership().id(),
                cast.village().id());
        var unit = units.get(writer);
        var breakdown = writer == 3 ? 1 : 0;
        for (var time = 1; time <= 20; time++) {
            var version = time;
            var order = (time + writer) % 2 == 0 ? indicators : indicators.reversed();
            casting.as(
                    cast.officer(),
                    () -> readings.write(order.stream()
                            .map(indicator -> row(cast, indicator, unit, breakdown, version))
                            .toList()));
        }
        return 20;
    }

    private void act(Cast cast, Cell cell, Random random) {
        var now = casting.as(cast.officer(), () -> readings.find(cell));
        var version = now.map(Reading::version).orElse(0);
        switch (random.nextInt(3)) {
            case 0 -> judge(cast, now.orElse(null), State.VERIFIED);
            case 1 -> judge(cast, now.orElse(null), State.RETURNED);
            default ->
                figures.send(
                        cast,
                        cast.unitHead(),
                        cell.unit(),
                        cell.period(),
                        typed(
                                cell.indicator(),
                                version,
                                String.valueOf(random.nextInt(90)),
                                String.valueOf(90 + random.nextInt(10)),
                                "sửa"));
        }
    }

    private void judge(Cast cast, @org.jspecify.annotations.Nullable Reading reading, State state) {
        if (reading == null || reading.state() != State.SUBMITTED) return;
        casting.as(
                cast.officer(),
                () -> readings.write(List.of(
                        reading.judged(state, cast.officer().member().person(), vn.thidua.TestClock.START, "lý do"))));
    }

    private List<Totals.Difference> differences(Cast cast) {
        return casting.as(cast.officer(), totals::differences);
    }

    private static Reading row(Cast cast, UUID indicator, UUID unit, int breakdown, int version) {
        return new Reading(
                indicator,
                unit,
                MONTH.key(),
                breakdown,
                version,
                State.SUBMITTED,
                Presence.NUMBER,
                false,
                1,
                0,
                new java.math.BigDecimal(version),
                null,
                cast.unitHead().member().person(),
                cast.unitHead().member().person(),
                vn.thidua.TestClock.START,
                null,
                vn.thidua.TestClock.START,
                null,
                null,
                null);
    }
}
