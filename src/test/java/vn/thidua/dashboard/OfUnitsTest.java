package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.indicator.Catalogue;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Kind;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Sum;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.GroupKind;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitGroup;
import vn.thidua.organization.UnitKind;
import vn.thidua.reading.Presence;
import vn.thidua.reading.Reading;
import vn.thidua.reading.State;

class OfUnitsTest {

    private static final Period MAY = Period.month(2026, 5);
    private static final Period JUNE = Period.month(2026, 6);

    private final Unit east = unit("Thôn Đông");
    private final Unit west = unit("Thôn Tây");
    private final Unit office = unit("Văn phòng");
    private final UnitGroup villages = new UnitGroup(
            Ids.next(),
            "Các thôn",
            GroupKind.GROUP,
            List.of(east.id(), west.id()),
            List.of(),
            List.of(),
            null,
            null,
            false,
            1);

    @Test
    void aRateOfAGroupIsThatOfAllItsCases() {
        var rate = of(Kind.RATE, JUNE, ofUnit(east, reading(JUNE, "9", "10")), ofUnit(west, reading(JUNE, "1", "90")));

        assertThat(rate.figure().value()).hasValue(new BigDecimal("10.00"));
        assertThat(rate.figure().completeness()).isEqualTo("2/2");
    }

    @Test
    void otherUnitsAreNoPartOfIt() {
        var sum =
                of(Kind.COUNT, JUNE, ofUnit(east, reading(JUNE, "3", null)), ofUnit(office, reading(JUNE, "50", null)));

        assertThat(sum.units()).isOne();
        assertThat(sum.figure().value()).hasValue(new BigDecimal("3"));
        assertThat(sum.figure().completeness()).isEqualTo("1/2");
    }

    @Test
    void aLevelOfAQuarterIsThatOfItsLastMonthWithAny() {
        var level = of(
                Kind.LEVEL,
                Period.quarter(2026, 2),
                ofUnit(east, reading(MAY, "5", null), reading(JUNE, "7", null)),
                ofUnit(west, reading(MAY, "20", null)));

        assertThat(level.figure().value()).hasValue(new BigDecimal("7"));
        assertThat(level.figure().completeness()).isEqualTo("3/6");
    }

    @Test
    void peopleOfSeveralUnitsAreNotAdded() {
        var people = of(
                Kind.UNIQUE_PERSONS,
                JUNE,
                ofUnit(east, reading(JUNE, "5", null)),
                ofUnit(west, reading(JUNE, "6", null)));

        assertThat(people.figure().reported()).isEmpty();
        assertThat(people.figure().shown()).isEqualTo("–");
    }

    @Test
    void whatIsCountedStandsInUntilItIsKept() {
        var counting = new IndicatorPage.OfUnit(west, Map.of(), Map.of(JUNE.key(), sum("4")));
        var kept = new IndicatorPage.OfUnit(
                east, Map.of(JUNE.key(), reading(JUNE, "3", null)), Map.of(JUNE.key(), sum("99")));

        assertThat(of(Kind.COUNT, JUNE, counting, kept).figure().value()).hasValue(new BigDecimal("7"));
    }

    @Test
    void aGroupOfNobodyWhoReportsIsLeftOut() {
        assertThat(OfUnits.of(List.of(villages), indicator(Kind.COUNT), JUNE, List.of(), List.of()))
                .isEmpty();
    }

    private OfUnits of(Kind kind, Period period, IndicatorPage.OfUnit... units) {
        var reporters = List.of(reporter(east), reporter(west), reporter(office));
        return OfUnits.of(List.of(villages), indicator(kind), period, List.of(units), reporters)
                .getFirst();
    }

    private static Indicator indicator(Kind kind) {
        var one = Catalogue.all().getFirst();
        return new Indicator(Ids.next(), "X-1", one.area(), kind, Frequency.MONTH, List.of(), 1, one.definition());
    }

    private static IndicatorPage.OfUnit ofUnit(Unit unit, Reading... readings) {
        var byPeriod = new java.util.HashMap<Integer, Reading>();
        for (var reading : readings) byPeriod.put(reading.period(), reading);
        return new IndicatorPage.OfUnit(unit, byPeriod, Map.of());
    }

    private static Reading reading(Period period, String numerator, @Nullable String denominator) {
        return new Reading(
                Ids.next(),
                Ids.next(),
                period.key(),
                0,
                1,
                State.SUBMITTED,
                Presence.NUMBER,
                false,
                1,
                0,
                new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                Ids.next(),
                Ids.next(),
                Instant.EPOCH,
                Ids.next(),
                Instant.EPOCH,
                null,
                null,
                null);
    }

    private static Sum sum(String value) {
        return Sum.of(new BigDecimal(value), null);
    }

    private static Reporter reporter(Unit unit) {
        return new Reporter(
                Ids.next(),
                Ids.next(),
                unit.id(),
                Ids.next(),
                Ids.next(),
                Frequency.MONTH,
                LocalDate.of(2026, 1, 1),
                null,
                1);
    }

    private static Unit unit(String name) {
        return new Unit(Ids.next(), name, UnitKind.VILLAGE, null, Instant.EPOCH, null, 1);
    }
}
