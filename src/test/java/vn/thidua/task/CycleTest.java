package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CycleTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-02-11, 2026-02, 2026-02-28, tháng 2/2026",
        "MONTH, 2026-12-31, 2026-12, 2026-12-31, tháng 12/2026",
        "QUARTER, 2026-11-23, 2026-Q4, 2026-12-31, quý IV/2026",
        "HALF_YEAR, 2026-06-30, 2026-H1, 2026-06-30, 6 tháng đầu năm 2026",
        "HALF_YEAR, 2026-07-01, 2026-H2, 2026-12-31, 6 tháng cuối năm 2026",
        "YEAR, 2026-05-05, 2026, 2026-12-31, năm 2026"
    })
    void hasKeyLastDayAndWords(Recurrence recurrence, LocalDate day, String key, LocalDate last, String words) {
        var cycle = recurrence.cycleOf(day);

        assertThat(cycle.key()).isEqualTo(key);
        assertThat(cycle.last()).isEqualTo(last);
        assertThat(Cycle.label(key)).isEqualTo(words);
        assertThat(Cycle.of(recurrence, key)).isEqualTo(cycle);
    }

    @ParameterizedTest
    @EnumSource(value = Recurrence.class, names = "ONCE", mode = EnumSource.Mode.EXCLUDE)
    void followsWithoutGapInTheOrderOfItsKeys(Recurrence recurrence) {
        var cycle = recurrence.cycleOf(LocalDate.of(2026, 1, 1));
        for (var turn = 0; turn < 60; turn++) {
            var next = cycle.next();
            assertThat(next.first()).isEqualTo(cycle.last().plusDays(1));
            assertThat(next.key()).isGreaterThan(cycle.key());
            cycle = next;
        }
    }

    @Test
    void aDueDayMovesBehindWeekendsAndHolidays() {
        var newYear = LocalDate.of(2027, 1, 1);
        var plain = new Workdays(Set.of(newYear), Set.of());
        var saturday = LocalDate.of(2027, 1, 2);

        assertThat(plain.onOrAfter(newYear)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(new Workdays(Set.of(newYear), Set.of(saturday)).onOrAfter(newYear))
                .isEqualTo(saturday);
        assertThat(plain.onOrAfter(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
