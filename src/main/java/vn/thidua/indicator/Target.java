package vn.thidua.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is aimed at in a year.
 *
 * @param unit null for the whole commune
 * @param baseline where it stood before; null when unknown
 */
public record Target(
        UUID id,
        UUID indicator,
        @Nullable UUID unit,
        int year,
        BigDecimal value,
        @Nullable BigDecimal baseline,
        int version) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How far the value has come, by direction: from the baseline to the target where there is a baseline. */
    public Optional<BigDecimal> attainment(Direction direction, BigDecimal reached) {
        if (direction == Direction.EQUAL) return Optional.of(reached.compareTo(value) == 0 ? HUNDRED : BigDecimal.ZERO);
        if (baseline != null && value.compareTo(baseline) != 0) {
            return Optional.of(percent(reached.subtract(baseline), value.subtract(baseline)));
        }
        var top = direction == Direction.UP ? reached : value;
        var bottom = direction == Direction.UP ? value : reached;
        if (bottom.signum() == 0) return isMet(direction, reached) ? Optional.of(HUNDRED) : Optional.empty();
        return Optional.of(percent(top, bottom));
    }

    /** Whether the value reaches the target. */
    public boolean isMet(Direction direction, BigDecimal reached) {
        var difference = reached.compareTo(value);
        return switch (direction) {
            case UP -> difference >= 0;
            case DOWN -> difference <= 0;
            case EQUAL -> difference == 0;
        };
    }

    /**
     * Whether what the units aim at makes up what the commune aims at; a rate lies between the least and the greatest of
     * its parts.
     *
     * @return what is wrong, Vietnamese; empty when they meet, when units have no targets, or the kind cannot be added
     */
    public static Optional<String> mismatch(Kind kind, Target whole, List<Target> parts) {
        if (parts.isEmpty() || !kind.addsUnits()) return Optional.empty();
        var values = parts.stream().map(Target::value).sorted().toList();
        if (kind.hasDenominator()) {
            var between = whole.value.compareTo(values.getFirst()) >= 0 && whole.value.compareTo(values.getLast()) <= 0;
            return between
                    ? Optional.empty()
                    : Optional.of("Các đơn vị đạt hết chỉ tiêu thì toàn xã vẫn nằm ngoài chỉ tiêu chung.");
        }
        var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var difference = sum.subtract(whole.value);
        if (difference.signum() == 0) return Optional.empty();
        return Optional.of("Tổng chỉ tiêu của các đơn vị %s chỉ tiêu chung %s."
                .formatted(
                        difference.signum() < 0 ? "còn thiếu so với" : "vượt",
                        vn.thidua.web.Show.number(difference.abs().stripTrailingZeros())));
    }

    private static BigDecimal percent(BigDecimal top, BigDecimal bottom) {
        return top.multiply(HUNDRED).divide(bottom, 1, RoundingMode.HALF_UP);
    }
}
