package vn.thidua.dashboard;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.indicator.Direction;
import vn.thidua.web.Show;

/**
 * How a value moved against an earlier one.
 *
 * @param difference the later less the earlier, in the indicator's unit or in percentage points
 * @param better whether it moved the way that is better; empty where it did not move or no way is better
 */
public record Change(BigDecimal difference, Optional<Boolean> better) {

    /** Between two values; empty where one is missing. */
    public static Optional<Change> of(Direction direction, Optional<BigDecimal> earlier, Optional<BigDecimal> later) {
        return earlier.flatMap(one -> later.map(other -> of(direction, other.subtract(one))));
    }

    private static Change of(Direction direction, BigDecimal difference) {
        var moved = difference.signum() != 0 && direction != Direction.EQUAL;
        return new Change(
                difference,
                moved ? Optional.of(difference.signum() > 0 == (direction == Direction.UP)) : Optional.empty());
    }

    /** Its shape and number: "▲ +3,2"; a sign for not moving. */
    public String shown() {
        return switch (difference.signum()) {
            case 0 -> "＝ 0";
            case 1 -> "▲ +" + Show.number(difference.stripTrailingZeros());
            default -> "▼ −" + Show.number(difference.negate().stripTrailingZeros());
        };
    }

    /** Its meaning, Vietnamese: "tốt hơn", "kém hơn", "không đổi". */
    public String word() {
        if (difference.signum() == 0) return "không đổi";
        return better.map(yes -> yes ? "tốt hơn" : "kém hơn").orElse(difference.signum() > 0 ? "tăng" : "giảm");
    }
}
