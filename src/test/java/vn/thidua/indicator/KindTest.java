package vn.thidua.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {

    private static final Sum JULY = sum("80", "100", 2);
    private static final Sum AUGUST = sum("30", "50", 1);

    @Test
    void turnsAreAddedOverUnitsAndMonths() {
        assertThat(Kind.COUNT.overUnits(sum("12", "0", 3))).contains(sum("12", "0", 3));
        assertThat(value(Kind.COUNT, JULY, AUGUST)).isEqualByComparingTo("110");
    }

    @Test
    void peopleAreNeverAdded() {
        assertThat(Kind.UNIQUE_PERSONS.overUnits(sum("12", "0", 2))).isEmpty();
        assertThat(Kind.UNIQUE_PERSONS.overPeriods(List.of(JULY, AUGUST))).isEmpty();
        assertThat(Kind.UNIQUE_PERSONS.overUnits(sum("12", "0", 1))).contains(sum("12", "0", 1));
        assertThat(Kind.UNIQUE_PERSONS.overPeriods(List.of(AUGUST))).contains(AUGUST);
    }

    @Test
    void aRateIsTheQuotientOfItsSumsAndNeverTheMeanOfRates() {
        assertThat(value(Kind.RATE, JULY, AUGUST)).isEqualByComparingTo("73.33");
        assertThat(Kind.RATE.value(sum("1", "3", 1))).contains(new BigDecimal("33.33"));
    }

    @Test
    void whatStandsAtTheEndIsTheLastPartThatHasANumber() {
        assertThat(value(Kind.LEVEL, JULY, AUGUST)).isEqualByComparingTo("30");
        assertThat(value(Kind.SHARE, JULY, AUGUST)).isEqualByComparingTo("60");
        assertThat(value(Kind.LEVEL, JULY, Sum.NOTHING)).isEqualByComparingTo("80");
        assertThat(Kind.LEVEL.overPeriods(List.of(Sum.NOTHING, Sum.NOTHING))).contains(Sum.NOTHING);
    }

    @Test
    void anAverageIsWeightedByWhatItIsOf() {
        assertThat(value(Kind.AVERAGE, JULY, AUGUST)).isEqualByComparingTo("0.73");
    }

    @Test
    void aChangeMayBeNegativeAndAboveAHundred() {
        assertThat(Kind.CHANGE.value(sum("-5", "20", 1))).contains(new BigDecimal("-25.00"));
        assertThat(Kind.CHANGE.value(sum("50", "20", 1))).contains(new BigDecimal("250.00"));
        assertThat(Kind.CHANGE.isBounded()).isFalse();
    }

    @Test
    void yesIsCountedOverUnits() {
        assertThat(Kind.YES_NO.value(sum("3", "0", 5))).contains(new BigDecimal("3"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noNumberIsNoNought(Kind kind) {
        assertThat(kind.value(Sum.NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aDenominatorOfNoughtHasNoValue(Kind kind) {
        var sum = sum("0", "0", 1);

        assertThat(kind.value(sum).isEmpty()).isEqualTo(kind.hasDenominator());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void oneMonthIsItself(Kind kind) {
        assertThat(kind.overPeriods(List.of(JULY))).contains(JULY);
    }

    private static BigDecimal value(Kind kind, Sum... parts) {
        return kind.overPeriods(List.of(parts)).flatMap(kind::value).orElseThrow();
    }

    private static Sum sum(String numerator, String denominator, int numbers) {
        return new Sum(new BigDecimal(numerator), new BigDecimal(denominator), numbers);
    }
}
