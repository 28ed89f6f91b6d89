package vn.thidua.planfile;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Points as printed: "(40 điểm)", "tối đa 7,5 điểm", a cell "7,5". */
final class Points {

    private static final Pattern BRACKETS = Pattern.compile(
            "\\s*[(\\[]\\s*(?:toi da|tong(?: so)?(?: diem)?|diem toi da|thang diem|diem|cong|:)*\\s*:?\\s*(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:diem|d)?\\s*[^)\\]]{0,20}[)\\]]");
    private static final Pattern AT_END =
            Pattern.compile("\\s*[:,-]\\s*(?:toi da\\s*)?(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*diem\\W*$");
    private static final Pattern NUMBER =
            Pattern.compile("\\W*(?:toi da\\s*)?(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:diem|d)?\\W*");

    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*|(?<=[)\\]])\\s*,\\s*|(?<=[)\\]])\\s+và\\s+");

    /** @param text without the points; @param points null when none are printed */
    record Split(String text, @Nullable BigDecimal points) {}

    private Points() {}

    static Split split(String text) {
        var folded = Fold.fold(text);
        for (var pattern : new Pattern[] {BRACKETS, AT_END}) {
            var found = pattern.matcher(folded);
            if (found.find() && found.group().contains("d")) {
                return new Split(
                        (text.substring(0, found.start()) + text.substring(found.end())).strip(),
                        number(found.group(1)));
            }
        }
        return new Split(text, null);
    }

    /** Several criteria in one line where each bears its points, otherwise the text itself. */
    static List<String> parts(String text) {
        var parts = Stream.of(BETWEEN.split(text)).map(String::strip).toList();
        return parts.size() > 1 && parts.stream().allMatch(part -> split(part).points() != null)
                ? parts
                : List.of(text);
    }

    /** The number of a cell, or null when the cell holds something else. */
    static @Nullable BigDecimal cell(String cell) {
        var found = NUMBER.matcher(Fold.fold(cell));
        return found.matches() ? number(found.group(1)) : null;
    }

    private static BigDecimal number(String printed) {
        var value = new BigDecimal(printed.replace(',', '.')).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
