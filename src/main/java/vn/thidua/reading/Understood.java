package vn.thidua.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Kind;
import vn.thidua.indicator.Sum;
import vn.thidua.web.Numbers;

/**
 * What was understood of a typed cell.
 *
 * @param errors what is wrong, by the name of the field; Vietnamese
 * @param warnings what looks wrong and may be right; Vietnamese
 */
record Understood(
        Presence presence,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Map<String, String> errors,
        List<String> warnings) {

    private static final BigDecimal JUMP = BigDecimal.valueOf(3);
    private static final BigDecimal MOST = new BigDecimal("1e15");
    private static final int DECIMALS = 4;

    /** Reads a cell of that kind; {@code previous} is the period before, {@link Sum#NOTHING} when there was no number. */
    static Understood of(Kind kind, Typed typed, Sum previous) {
        var errors = new LinkedHashMap<String, String>();
        if (typed.present() != Presence.NUMBER) {
            if (!typed.top().isEmpty() || !typed.bottom().isEmpty()) {
                errors.put("presence", "Đã chọn “" + typed.present().label() + "” thì để trống ô số.");
            }
            return new Understood(typed.present(), null, null, errors, List.of());
        }
        var numerator = number(kind, "numerator", typed.top(), errors);
        var denominator = kind.hasDenominator() ? number(kind, "denominator", typed.bottom(), errors) : null;
        if (kind.isAnswer() && numerator != null && numerator.compareTo(BigDecimal.ONE) > 0) {
            errors.put("numerator", "Hãy chọn có hoặc không.");
        }
        if (denominator != null && denominator.signum() == 0) {
            errors.put("denominator", "Mẫu số bằng 0: hãy chọn “không phát sinh” và để trống ô số.");
        }
        var warnings = errors.isEmpty() ? warnings(kind, numerator, denominator, previous) : List.<String>of();
        return new Understood(Presence.NUMBER, numerator, denominator, errors, warnings);
    }

    boolean isWrong() {
        return !errors.isEmpty();
    }

    private static @Nullable BigDecimal number(Kind kind, String field, String text, Map<String, String> errors) {
        if (text.isEmpty()) {
            errors.put(field, "Hãy nhập số, hoặc chọn “không phát sinh”, “chưa có số liệu”.");
            return null;
        }
        try {
            var number = Numbers.parse(text);
            wrong(kind, field, number).ifPresent(words -> errors.put(field, words));
            return number;
        } catch (NumberFormatException unreadable) {
            errors.put(field, "Chưa phải là một số; hãy viết như 1.234,5.");
            return null;
        }
    }

    private static java.util.Optional<String> wrong(Kind kind, String field, BigDecimal number) {
        var free = kind.mayBeNegative() && field.equals("numerator");
        if (number.signum() < 0 && !free) return java.util.Optional.of("Số không được âm.");
        if (number.abs().compareTo(MOST) >= 0) return java.util.Optional.of("Số quá lớn, hãy kiểm tra lại.");
        var decimals = Math.max(0, number.stripTrailingZeros().scale());
        if (kind.isWhole() && decimals > 0) return java.util.Optional.of("Hãy nhập số nguyên.");
        return decimals > DECIMALS
                ? java.util.Optional.of("Tối đa " + DECIMALS + " chữ số thập phân.")
                : java.util.Optional.empty();
    }

    private static List<String> warnings(
            Kind kind, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, Sum previous) {
        var warnings = new ArrayList<String>();
        if (numerator == null) return warnings;
        if (kind.isBounded() && denominator != null && numerator.compareTo(denominator) > 0) {
            warnings.add("Tử số lớn hơn mẫu số, tỷ lệ trên 100 %.");
        }
        var value = kind.value(Sum.of(numerator, denominator));
        var before = kind.value(previous);
        if (!kind.isAnswer() && value.isPresent() && before.isPresent() && jumps(value.get(), before.get())) {
            warnings.add("Chênh lệch lớn so với kỳ trước (%s).".formatted(Values.shown(kind, previous)));
        }
        return warnings;
    }

    private static boolean jumps(BigDecimal value, BigDecimal before) {
        if (value.signum() <= 0 || before.signum() <= 0) return false;
        var larger = value.max(before);
        var smaller = value.min(before);
        return larger.compareTo(BigDecimal.TEN) >= 0 && larger.compareTo(smaller.multiply(JUMP)) > 0;
    }
}
