package vn.thidua.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    static Stream<Period> periods() {
        return Stream.of(Frequency.values())
                .flatMap(frequency -> IntStream.rangeClosed(1, frequency.perYear())
                        .mapToObj(ordinal -> new Period(frequency, 2026, ordinal)));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void isFoundByItsKeyAndItsSlug(Period period) {
        assertThat(Period.of(period.key())).isEqualTo(period);
        assertThat(Period.parse(period.slug())).contains(period);
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.lastYear().plus(period.frequency().perYear())).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-t13", "2026-q0", "2026-n3", "26", "2026-x1", "0001-t1", "2026-t", "x"})
    void nothingElseIsAPeriod(String slug) {
        assertThat(Period.parse(slug)).isEmpty();
    }

    @Test
    void isCalledAsOfficesCallIt() {
        assertThat(Stream.of(
                                Period.month(2026, 6),
                                Period.quarter(2026, 4),
                                new Period(Frequency.HALF_YEAR, 2026, 1),
                                Period.year(2026))
                        .map(Period::label))
                .containsExactly("tháng 6/2026", "quý IV/2026", "6 tháng đầu năm 2026", "năm 2026");
    }

    @Test
    void aQuarterIsMadeOfItsMonths() {
        assertThat(Period.quarter(2026, 2).parts(Frequency.MONTH))
                .containsExactly(Period.month(2026, 4), Period.month(2026, 5), Period.month(2026, 6));
        assertThat(Period.year(2026).parts(Frequency.QUARTER)).hasSize(4);
        assertThatThrownBy(() -> Period.month(2026, 1).parts(Frequency.QUARTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysGrowWithTimeInAFrequency() {
        assertThat(Period.month(2026, 12).key())
                .isLessThan(Period.month(2027, 1).key());
        assertThat(Period.month(2026, 1).backTo(3))
                .containsExactly(Period.month(2025, 11), Period.month(2025, 12), Period.month(2026, 1));
        assertThat(Period.of(Frequency.QUARTER, LocalDate.of(2026, 9, 30))).isEqualTo(Period.quarter(2026, 3));
        assertThat(Period.quarter(2026, 1).last()).isEqualTo(LocalDate.of(2026, 3, 31));
    }
}
