package vn.thidua.exchange;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Period;

/** How programs write things. */
final class Names {

    private Names() {}

    /** @throws Unreadable when the parameter names no period */
    static Period period(String text, String parameter) {
        return Period.parse(text)
                .or(() -> IsoPeriod.parse(text))
                .orElseThrow(() -> new Unreadable(
                        parameter,
                        "Kỳ báo cáo viết như 2026-t6 (tháng), 2026-q2 (quý), 2026-n1 (6 tháng), 2026 (năm)."));
    }

    /** An enum constant, in lower case with hyphens. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The number without zeros at its end and without an exponent. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null || number.scale() == 0 || endsInADigit(number)) return number;
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Most numbers of a long answer have no zeros to take away, and that is quick to see. */
    private static boolean endsInADigit(BigDecimal number) {
        return number.scale() > 0
                && number.precision() < 19
                && number.unscaledValue().longValue() % 10 != 0;
    }
}
