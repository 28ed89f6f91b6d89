package vn.thidua.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.indicator.Kind;
import vn.thidua.indicator.Sum;

class UnderstoodTest {

    @Test
    void pointsGroupThousands() {
        var understood = read(Kind.RATE, "1.234", "2.000,5");

        assertThat(understood.isWrong()).isFalse();
        assertThat(understood.numerator()).isEqualByComparingTo("1234");
        assertThat(understood.denominator()).isEqualByComparingTo("2000.5");
    }

    @Test
    void aRateAboveAHundredIsWarnedOf() {
        assertThat(read(Kind.RATE, "120", "100").warnings())
                .singleElement()
                .asString()
                .contains("lớn hơn mẫu số");
        assertThat(read(Kind.CHANGE, "120", "100").warnings()).isEmpty();
    }

    @Test
    void aJumpIsWarnedOf() {
        assertThat(read(Kind.COUNT, "100", "", "20").warnings())
                .singleElement()
                .asString()
                .contains("kỳ trước (20)");
        assertThat(read(Kind.COUNT, "50", "", "20").warnings()).isEmpty();
        assertThat(read(Kind.COUNT, "4", "", "1").warnings()).isEmpty();
    }

    @Test
    void onlyAChangeIsNegative() {
        assertThat(read(Kind.COUNT, "-1", "").errors()).containsKey("numerator");
        assertThat(read(Kind.CHANGE, "-5", "20").isWrong()).isFalse();
        assertThat(read(Kind.CHANGE, "-5", "-20").errors()).containsKey("denominator");
    }

    @Test
    void peopleAndTurnsAreWhole() {
        assertThat(read(Kind.UNIQUE_PERSONS, "2,5", "").errors()).containsEntry("numerator", "Hãy nhập số nguyên.");
        assertThat(read(Kind.COUNT, "2,0", "").isWrong()).isFalse();
        assertThat(read(Kind.SUM, "2,5", "").isWrong()).isFalse();
        assertThat(read(Kind.YES_NO, "2", "").isWrong()).isTrue();
    }

    @Test
    void aDenominatorOfNoughtMeansThatNothingHappened() {
        assertThat(read(Kind.RATE, "0", "0").errors().get("denominator")).contains("không phát sinh");
    }

    @Test
    void nothingHappenedLeavesTheFieldsEmpty() {
        var nothing = Understood.of(Kind.RATE, typed(Presence.NOTHING, "", ""), Sum.NOTHING);

        assertThat(nothing.isWrong()).isFalse();
        assertThat(nothing.numerator()).isNull();
        assertThat(Understood.of(Kind.RATE, typed(Presence.UNKNOWN, "5", ""), Sum.NOTHING)
                        .isWrong())
                .isTrue();
    }

    @Test
    void whatIsNoNumberIsToldByField() {
        assertThat(read(Kind.RATE, "chín", "").errors()).containsOnlyKeys("numerator", "denominator");
        assertThat(read(Kind.SUM, "9999999999999999", "").isWrong()).isTrue();
        assertThat(read(Kind.SUM, "1,23456", "").isWrong()).isTrue();
    }

    private static Understood read(Kind kind, String top, String bottom) {
        return Understood.of(kind, typed(Presence.NUMBER, top, bottom), Sum.NOTHING);
    }

    private static Understood read(Kind kind, String top, String bottom, String before) {
        return Understood.of(kind, typed(Presence.NUMBER, top, bottom), Sum.of(new BigDecimal(before), null));
    }

    private static Typed typed(Presence presence, String top, String bottom) {
        return new Typed(UUID.randomUUID(), 0, 0, presence, top, bottom, "", "");
    }
}
