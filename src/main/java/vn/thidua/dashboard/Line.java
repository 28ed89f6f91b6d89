package vn.thidua.dashboard;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Target;
import vn.thidua.web.Show;

/**
 * One indicator in a period, beside what it was before and what is aimed at.
 *
 * @param sinceNewYear from the first base period of the year to the last one of the period
 * @param target of the year; null when there is none
 */
public record Line(
        Indicator indicator,
        Figure now,
        Figure previous,
        Figure lastYear,
        Figure sinceNewYear,
        @Nullable Target target) {

    /** How far the year's target is reached since the year began, in percent; empty without target or value. */
    public Optional<BigDecimal> attainment() {
        return sinceNewYear.attainment(indicator.definition().direction(), target);
    }

    /** The same in words: "92,5 %"; a dash where there is none. */
    public String shownAttainment() {
        return attainment()
                .map(percent -> Show.number(percent.stripTrailingZeros()) + " %")
                .orElse("–");
    }

    /** Whether the year's target is reached. */
    public boolean isMet() {
        return target != null
                && sinceNewYear
                        .value()
                        .filter(value -> target.isMet(indicator.definition().direction(), value))
                        .isPresent();
    }

    /** The target with its sign of percent; a dash without one. */
    public String aim() {
        return target == null ? "–" : shown(target.value());
    }

    /** How it moved against the period before; empty while figures of either are missing, for a part is no whole. */
    public Optional<Change> change() {
        if (!now.isWhole() || !previous.isWhole()) return Optional.empty();
        return Change.of(indicator.definition().direction(), previous.value(), now.value());
    }

    private String shown(BigDecimal value) {
        return Show.number(value.stripTrailingZeros()) + (indicator.kind().isPercent() ? " %" : "");
    }
}
