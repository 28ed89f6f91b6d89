package vn.thidua.planfile;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a phase without its period: "Giai đoạn 1" of "Giai đoạn 1 (từ 2026 - 2027):". */
final class PhaseName {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\d[^()]*\\)");
    private static final Pattern LEFT_OVER = Pattern.compile("^[\\s,:;()-]+|[\\s,:;(.-]+$");
    private static final int LONGEST = 120;

    private PhaseName() {}

    static String of(String text, @Nullable Period period) {
        var head = text;
        int colon = text.indexOf(':');
        if (colon > 0 && (period == null || colon >= period.to() || period.from() > colon)) {
            head = text.substring(0, colon);
        }
        var name = LEFT_OVER.matcher(BRACKETS.matcher(head).replaceAll("")).replaceAll("");
        boolean onlyTime = name.isBlank()
                || Fold.fold(name).matches("(?:tu|trong|den|thoi gian|thoi gian thuc hien)?\\W*(?:.*\\d{4}.*)?")
                        && colon > 0;
        if (onlyTime && colon > 0 && colon + 1 < text.length()) {
            return Texts.title(text.substring(colon + 1));
        }
        return name.length() > LONGEST || name.isBlank() ? Texts.title(text) : Texts.title(name);
    }
}
