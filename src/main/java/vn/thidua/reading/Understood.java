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
    private static final String MISSING = "Hãy nhập số, hoặc chọn “không phát sinh”, “chưa có số liệu”.";

    /** Reads a cell of that kind; {@code previous} is the period before, {@link Sum#NOTHING} when there was no number. */
    static Understood of(Kind kind, Typed typed, Sum previous) {
        var errors = new LinkedHashMap<String, String>();
        var isNumber = typed.present() == Presence.NUMBER;
        if (!isNumber && (!typed.top().isEmpty() || !typed.bottom().isEmpty())) {
            errors.put("presence", noNumbers(typed.present()));
        }
        var numerator = isNumber ? number("numerator", typed.top(), errors) : null;
        var denominator = isNumber && kind.hasDenominator() ? number("denominator", typed.bottom(), errors) : null;
        return judged(kind, typed.present(), numerator, denominator, previous, errors);
    }

    /** The same for a cell whose numbers are known; those that the kind or the presence has no use for are wrong. */
    static Understood of(
            Kind kind,
            Presence presence,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Sum previous) {
        var errors = new LinkedHashMap<String, String>();
        var isNumber = presence == Presence.NUMBER;
        if (!isNumber && (numerator != null || denominator != null)) errors.put("presence", noNumbers(presence));
        if (isNumber && numerator == null) errors.put("numerator", MISSING);
        if (isNumber && kind.hasDenominator() && denominator == null) errors.put("denominator", MISSING);
        if (isNumber && !kind.hasDenominator() && denominator != null) {
            errors.put("denominator", "Chỉ tiêu này không có mẫu số.");
        }
        return judged(kind, presence, isNumber ? numerator : null, isNumber ? denominator : null, previous, errors);
    }

    private static Understood judged(
            Kind kind,
            Presence presence,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Sum previous,
            Map<String, String> errors) {
        if (numerator != null) {
            wrong(kind, "numerator", numerator).ifPresent(words -> errors.putIfAbsent("numerator", words));
            if (kind.isAnswer() && numerator.compareTo(BigDecimal.ONE) > 0) {
                errors.put("numerator", "Hãy chọn có hoặc không.");
            }
        }
        if (denominator != null) {
            wrong(kind, "denominator", denominator).ifPresent(words -> errors.putIfAbsent("denominator", words));
            if (denominator.signum() == 0) {
                errors.put("denominator", "Mẫu số bằng 0: hãy chọn “không phát sinh” và để trống ô số.");
            }
        }
        var warnings = errors.isEmpty() ? warnings(kind, numerator, denominator, previous) : List.<String>of();
        return new Understood(presence, numerator, denominator, errors, warnings);
    }

    private static String noNumbers(Presence presence) {
        return "Đã chọn “" + presence.label() + "” thì để trống ô số.";
    }

    boolean isWrong() {
        return !errors.isEmpty();
    }

    private static @Nullable BigDecimal number(String field, String text, Map<String, String> errors) {
        if (text.isEmpty()) {
            errors.put(field, MISSING);
            return null;
        }
        try {
            return Numbers.parse(text);
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
