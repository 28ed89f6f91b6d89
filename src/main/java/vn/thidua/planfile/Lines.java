package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a paragraph that holds several marked items into its items. */
final class Lines {

    private static final Pattern INLINE_SIGN = Pattern.compile("(?<=[;.:])\\s+(?=[-–+•*]\\s+\\p{Lu})");
    private static final Pattern INLINE_LETTER = Pattern.compile("(?<=[;.:])\\s+(?=\\(?[a-zđ]\\)\\s*\\p{L})");
    private static final Pattern INLINE_NUMBER =
            Pattern.compile("(?<=[;.:])\\s+(?=\\(\\d{1,2}\\)\\s*\\p{L}|\\d{1,2}\\)\\s*\\p{L})");
    private static final Pattern INLINE_ORDINAL = Pattern.compile(
            "(?<=[;.:])\\s+(?=(?:Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|(?:Một|Hai|Ba|Bốn|Năm|Sáu) là)\\s*[,:])");

    private Lines() {}

    static List<Line> of(List<Block> blocks) {
        var lines = new ArrayList<Line>();
        for (var block : blocks) {
            if (block.table() > 0) {
                lines.add(Line.of(block, block.text()));
            } else {
                split(block.text()).forEach(part -> lines.add(Line.of(block, part)));
            }
        }
        return lines;
    }

    static List<String> split(String text) {
        var parts = List.of(text);
        for (var pattern : List.of(INLINE_ORDINAL, INLINE_SIGN, INLINE_NUMBER, INLINE_LETTER)) {
            parts = parts.stream().flatMap(part -> cut(part, pattern).stream()).toList();
        }
        return parts;
    }

    private static List<String> cut(String text, Pattern pattern) {
        var parts = pattern.split(text);
        boolean first = !Marker.of(text).isNone();
        return parts.length >= (first ? 2 : 3) || parts.length == 2 && parts[0].endsWith(":")
                ? List.of(parts)
                : List.of(text);
    }
}
