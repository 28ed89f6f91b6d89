package vn.thidua.draft;

import java.util.regex.Pattern;

/** Passages of the text as an entry says them. */
final class Passages {

    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:[-–—+•*●▪]|\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zđ]|[IVX]{1,5})[.)/]|[a-zđ]\\))\\s+");
    private static final Pattern STOP = Pattern.compile("[;.]+\\s*$");

    private Passages() {}

    /** Without the mark in front and the stop at the end. */
    static String unmarked(String passage) {
        var words = STOP.matcher(MARK.matcher(passage).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return words.isEmpty() ? passage.strip() : words;
    }
}
