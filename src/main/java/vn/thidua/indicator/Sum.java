package vn.thidua.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Numerators and denominators added up; what they mean says the {@link Kind}.
 *
 * @param denominator nought where the kind has none
 * @param numbers how many cells with a number are in it
 */
public record Sum(BigDecimal numerator, BigDecimal denominator, int numbers) {

    /** Of no cell. */
    public static final Sum NOTHING = new Sum(BigDecimal.ZERO, BigDecimal.ZERO, 0);

    /** Of one cell. */
    public static Sum of(BigDecimal numerator, @Nullable BigDecimal denominator) {
        return new Sum(numerator, denominator == null ? BigDecimal.ZERO : denominator, 1);
    }

    /** Of all of them. */
    public static Sum of(Collection<Sum> sums) {
        return sums.stream().reduce(NOTHING, Sum::plus);
    }

    /** Both together. */
    public Sum plus(Sum other) {
        return new Sum(numerator.add(other.numerator), denominator.add(other.denominator), numbers + other.numbers);
    }
}
