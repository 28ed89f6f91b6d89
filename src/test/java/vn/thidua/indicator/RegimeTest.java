package vn.thidua.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.indicator.Regime.Gate;

class RegimeTest {

    private static final Calendar COUNTRY = new Calendar(0, LocalDate.of(1900, 1, 1), 14, 6, 20, null, "Nghị định");
    private static final Calendar OWN = new Calendar(1, LocalDate.of(2027, 1, 1), 0, 5, 30, null, "Quyết định");
    private static final Regime REGIME = new Regime(List.of(COUNTRY, OWN), Map.of());

    @Test
    void dataCloseOnTheFourteenthByTheDecree() {
        assertDays(Period.month(2026, 6), "2026-05-15", "2026-06-14");
        assertDays(Period.quarter(2026, 2), "2026-03-15", "2026-06-14");
        assertDays(new Period(Frequency.HALF_YEAR, 2026, 1), "2025-12-15", "2026-06-14");
        assertDays(Period.year(2026), "2025-12-15", "2026-12-14");
    }

    @Test
    void anotherCalendarBeginsWithItsPeriodsAndChangesNothingBefore() {
        assertThat(REGIME.calendar(Period.month(2026, 12))).isEqualTo(COUNTRY);
        assertThat(REGIME.calendar(Period.month(2027, 1))).isEqualTo(OWN);
        assertThat(OWN.to(Period.month(2027, 2))).isEqualTo("2027-02-28");
        assertThat(REGIME.due(Period.month(2027, 2))).isEqualTo("2027-03-05");
    }

    @Test
    void aPeriodOpensWithItsDataAndLocksAfterItsLastDay() {
        var june = Period.month(2026, 6);

        assertThat(REGIME.gate(june, LocalDate.of(2026, 5, 14))).isEqualTo(Gate.NOT_BEGUN);
        assertThat(REGIME.gate(june, LocalDate.of(2026, 5, 15))).isEqualTo(Gate.OPEN);
        assertThat(REGIME.gate(june, LocalDate.of(2026, 7, 10))).isEqualTo(Gate.OPEN);
        assertThat(REGIME.gate(june, LocalDate.of(2026, 7, 11))).isEqualTo(Gate.LOCKED);
    }

    @Test
    void lateIsTheDayAfterTheDueDay() {
        var june = Period.month(2026, 6);

        assertThat(REGIME.isLate(june, LocalDate.of(2026, 6, 20))).isFalse();
        assertThat(REGIME.isLate(june, LocalDate.of(2026, 6, 21))).isTrue();
    }

    @Test
    void aReopenedPeriodLocksAgain() {
        var june = Period.month(2026, 6);
        var reopened = new Regime(List.of(COUNTRY), Map.of(june.key(), LocalDate.of(2026, 8, 5)));

        assertThat(reopened.gate(june, LocalDate.of(2026, 8, 5))).isEqualTo(Gate.REOPENED);
        assertThat(reopened.gate(june, LocalDate.of(2026, 8, 6))).isEqualTo(Gate.LOCKED);
        assertThat(reopened.gate(Period.month(2026, 5), LocalDate.of(2026, 8, 5)))
                .isEqualTo(Gate.LOCKED);
    }

    @Test
    void theLatestPeriodIsTheOneWhoseDataHaveClosed() {
        assertThat(REGIME.latest(Frequency.MONTH, LocalDate.of(2026, 11, 13))).isEqualTo(Period.month(2026, 10));
        assertThat(REGIME.latest(Frequency.MONTH, LocalDate.of(2026, 11, 14))).isEqualTo(Period.month(2026, 11));
        assertThat(REGIME.latest(Frequency.YEAR, LocalDate.of(2026, 12, 14))).isEqualTo(Period.year(2026));
    }

    private static void assertDays(Period period, String from, String to) {
        assertThat(COUNTRY.from(period)).isEqualTo(from);
        assertThat(COUNTRY.to(period)).isEqualTo(to);
    }
}
