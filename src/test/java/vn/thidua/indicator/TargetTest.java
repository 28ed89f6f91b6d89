package vn.thidua.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void higherIsBetter() {
        assertThat(target("80", null).attainment(Direction.UP, new BigDecimal("60")))
                .contains(new BigDecimal("75.0"));
        assertThat(target("80", null).isMet(Direction.UP, new BigDecimal("80"))).isTrue();
    }

    @Test
    void lowerIsBetter() {
        assertThat(target("10", null).attainment(Direction.DOWN, new BigDecimal("20")))
                .contains(new BigDecimal("50.0"));
        assertThat(target("0", null).attainment(Direction.DOWN, BigDecimal.ZERO))
                .contains(new BigDecimal("100"));
        assertThat(target("10", null).isMet(Direction.DOWN, new BigDecimal("11")))
                .isFalse();
    }

    @Test
    void theWayBeginsAtTheBaseline() {
        assertThat(target("90", "60").attainment(Direction.UP, new BigDecimal("75")))
                .contains(new BigDecimal("50.0"));
        assertThat(target("10", "30").attainment(Direction.DOWN, new BigDecimal("25")))
                .contains(new BigDecimal("25.0"));
    }

    @Test
    void exactlyIsExactly() {
        assertThat(target("5", null).attainment(Direction.EQUAL, new BigDecimal("5.0")))
                .contains(new BigDecimal("100"));
        assertThat(target("5", null).attainment(Direction.EQUAL, new BigDecimal("6")))
                .contains(BigDecimal.ZERO);
    }

    @Test
    void partsOfACountMakeUpTheWhole() {
        assertThat(mismatch(Kind.COUNT, "100", "60", "40")).isEmpty();
        assertThat(mismatch(Kind.COUNT, "100", "60", "30")).contains("còn thiếu", "10");
        assertThat(mismatch(Kind.COUNT, "100", "60", "70")).contains("vượt", "30");
    }

    @Test
    void aRateLiesBetweenItsParts() {
        assertThat(mismatch(Kind.RATE, "80", "70", "90")).isEmpty();
        assertThat(mismatch(Kind.RATE, "95", "70", "90")).isNotEmpty();
        assertThat(mismatch(Kind.UNIQUE_PERSONS, "80", "10")).isEmpty();
    }

    private static String mismatch(Kind kind, String whole, String... parts) {
        return Target.mismatch(
                        kind,
                        target(whole, null),
                        List.of(parts).stream().map(part -> target(part, null)).toList())
                .orElse("");
    }

    private static Target target(String value, @Nullable String baseline) {
        return new Target(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                2026,
                new BigDecimal(value),
                baseline == null ? null : new BigDecimal(baseline),
                1);
    }
}
