package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.indicator.Direction;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;

class FigureTest {

    @Test
    void aYearSoFarEndsWithThePeriod() {
        assertThat(Figures.sinceNewYear(Period.quarter(2026, 2), Frequency.MONTH))
                .first()
                .isEqualTo(Period.month(2026, 1));
        assertThat(Figures.sinceNewYear(Period.quarter(2026, 2), Frequency.MONTH))
                .last()
                .isEqualTo(Period.month(2026, 6));
    }

    @Test
    void lessIsBetterWhereLowIsGood() {
        assertThat(change(Direction.DOWN, "8", "5").word()).isEqualTo("tốt hơn");
        assertThat(change(Direction.DOWN, "8", "5").shown()).isEqualTo("▼ −3");
        assertThat(change(Direction.UP, "8", "8").word()).isEqualTo("không đổi");
        assertThat(change(Direction.EQUAL, "8", "9").word()).isEqualTo("tăng");
    }

    private static Change change(Direction direction, String before, String now) {
        return Change.of(direction, Optional.of(new BigDecimal(before)), Optional.of(new BigDecimal(now)))
                .orElseThrow();
    }
}
