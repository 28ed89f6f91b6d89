package vn.thidua.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.PageTest;
import vn.thidua.database.Side;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.RuleBroken;

/**
 * Whatever people do with figures for as long as they like, through the same desks as their pages, the kept totals are what
 * the figures add up to: beside the database's own recomputation a plain model in memory says so.
 */
@PageTest
class TotalsHistoryTest {

    private static final int STEPS = 150;
    private static final List<String> CODES = List.of("IND-D04", "IND-E02", "IND-D05", "IND-E05");
    private static final List<Period> MONTHS =
            List.of(SmallFigures.LOCKED, SmallFigures.MONTH, SmallFigures.MONTH.next());

    @Autowired
    SmallFigures figures;

    @Autowired
    Readings readings;

    @Autowired
    Totals totals;

    @Autowired
    Casting casting;

    private Cast cast;
    private Random random = new Random();
    private List<UUID> indicators = List.of();
    private boolean moved;

    @BeforeEach
    void aCommune(Cast cast) {
        this.cast = cast;
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 2026, 90210})
    void totalsAreWhatTheFiguresAddUpTo(long seed) {
        random = new Random(seed);
        indicators = CODES.stream().map(code -> figures.indicator(cast, code)).toList();
        var elsewhere = casting.fresh();
        figures.sent(elsewhere);
        var before = rows(elsewhere);
        var taken = 0;
        for (var step = 0; step < STEPS; step++) taken += act() ? 1 : 0;

        assertThat(taken).as("steps that were taken").isGreaterThan(STEPS / 4);
        assertThat(casting.as(cast.officer(), totals::differences)).isEmpty();
        assertThat(kept()).isEqualTo(modelled());
        assertThat(rows(elsewhere)).isEqualTo(before);
    }

    private boolean act() {
        try {
            return switch (random.nextInt(20)) {
                case 0 -> reopen();
                case 1 -> moveToTheOffice();
                case 2, 3, 4, 5, 6 -> judge(State.VERIFIED);
                case 7, 8, 9 -> judge(State.RETURNED);
                default -> send();
            };
        } catch (RuleBroken refused) {
            return false;
        }
    }

    private boolean reopen() {
        figures.reopen(cast, SmallFigures.LOCKED, LocalDate.of(2026, 11, 23 + random.nextInt(7)));
        return true;
    }

    /** The village gives its figures up, the office reports them from the running month on. */
    private boolean moveToTheOffice() {
        if (moved) return false;
        indicators.forEach(
                indicator -> figures.move(cast, indicator, cast.office().id()));
        moved = true;
        return true;
    }

    private boolean send() {
        var cell = cell();
        var now = reading(cell);
        var typed = new Typed(
                cell.indicator(),
                0,
                now == null ? 0 : now.version(),
                random.nextInt(6) == 0 ? Presence.values()[1 + random.nextInt(2)] : Presence.NUMBER,
                String.valueOf(random.nextInt(90)),
                String.valueOf(90 + random.nextInt(10)),
                random.nextBoolean() ? "ghi chú" : "",
                "Rà soát lại");
        return figures.send(cast, sender(cell), cell.unit(), cell.period(), typed)
                .isEmpty();
    }

    private Actor sender(Cell cell) {
        return cell.unit().equals(cast.village().id()) ? cast.unitHead() : cast.administrator();
    }

    private boolean judge(State state) {
        var reading = reading(cell());
        if (reading == null) return false;
        figures.judge(cast, cast.officer(), reading, state);
        return true;
    }

    private Cell cell() {
        var unit = moved && random.nextBoolean() ? cast.office() : cast.village();
        return new Cell(
                indicators.get(random.nextInt(indicators.size())),
                unit.id(),
                MONTHS.get(random.nextInt(MONTHS.size())),
                Breakdown.WHOLE);
    }

    private @Nullable Reading reading(Cell cell) {
        return casting.as(cast.officer(), () -> readings.find(cell)).orElse(null);
    }

    /** What a total is: how many cells, numbers and verified ones, and the sums of both. */
    private record Model(int cells, int numbers, int verified, BigDecimal top, BigDecimal verifiedTop, int returned) {

        static Model of(Reading one) {
            var counts = one.state() != State.RETURNED;
            var verified = one.state() == State.VERIFIED;
            var top = one.sum().numerator();
            return new Model(
                    counts ? 1 : 0,
                    counts && one.presence() == Presence.NUMBER ? 1 : 0,
                    verified ? 1 : 0,
                    counts ? top : BigDecimal.ZERO,
                    verified ? top : BigDecimal.ZERO,
                    counts ? 0 : 1);
        }

        Model plus(Model other) {
            return new Model(
                    cells + other.cells,
                    numbers + other.numbers,
                    verified + other.verified,
                    top.add(other.top),
                    verifiedTop.add(other.verifiedTop),
                    returned + other.returned);
        }
    }

    private Map<List<Object>, Model> modelled() {
        var all = new HashMap<List<Object>, Model>();
        casting.as(cast.officer(), () -> readings.in(MONTHS))
                .forEach(one -> all.merge(List.of(one.indicatorId(), one.period()), Model.of(one), Model::plus));
        return all;
    }

    private Map<List<Object>, Model> kept() {
        var all = new HashMap<List<Object>, Model>();
        casting.as(cast.officer(), () -> totals.in(MONTHS))
                .forEach(one -> all.put(
                        List.of(one.indicatorId(), one.period()),
                        new Model(
                                one.cells(),
                                one.numbers(),
                                one.verifiedCells(),
                                one.numerator(),
                                one.verifiedNumerator(),
                                one.returned())));
        return all;
    }

    private static List<String> rows(Cast of) {
        return Side.owner(
                "select t::text from indicator_total t where commune_id = ? order by 1",
                of.anBinh().id());
    }
}
