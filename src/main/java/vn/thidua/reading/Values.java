package vn.thidua.reading;

import java.util.Optional;
import vn.thidua.indicator.Kind;
import vn.thidua.indicator.Sum;
import vn.thidua.web.Show;

/** How values of a kind are written for Vietnamese readers. */
public final class Values {

    private Values() {}

    /** The value with its sign of percent, or how many units said yes; a dash where there is none. */
    public static String shown(Kind kind, Sum sum) {
        if (kind.isAnswer()) return answer(sum);
        return kind.value(sum)
                .map(value -> Show.number(value.stripTrailingZeros()) + (kind.isPercent() ? " %" : ""))
                .orElse("–");
    }

    /** The same; a dash where the kind has no total. */
    public static String shown(Kind kind, Optional<Sum> sum) {
        return sum.map(one -> shown(kind, one)).orElse("–");
    }

    private static String answer(Sum sum) {
        return switch (sum.numbers()) {
            case 0 -> "–";
            case 1 -> sum.numerator().signum() == 0 ? "Không" : "Có";
            default -> Show.number(sum.numerator().stripTrailingZeros()) + " trên " + sum.numbers() + " có";
        };
    }
}
