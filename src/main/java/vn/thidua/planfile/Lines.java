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
        return withRomanOnes(lines);
    }

    /** "L." is a misread "I." where no "K." stands before it and "II." behind it. */
    private static List<Line> withRomanOnes(List<Line> lines) {
        var letters = "";
        for (int i = 0; i < lines.size(); i++) {
            var marker = lines.get(i).marker();
            if (marker.style() != Marker.Style.UPPER) continue;
            boolean misread = marker.number().equals("L") && !letters.endsWith("K") && comesTwo(lines, i);
            if (misread) {
                lines.set(
                        i,
                        new Line(
                                lines.get(i).block(),
                                lines.get(i).text(),
                                new Marker(Marker.Style.ROMAN, "I", marker.length())));
            }
            letters += marker.number();
        }
        return lines;
    }

    private static boolean comesTwo(List<Line> lines, int from) {
        return lines.stream()
                .skip(from)
                .map(Line::marker)
                .filter(marker -> marker.style() == Marker.Style.ROMAN)
                .findFirst()
                .filter(marker -> marker.number().equals("II"))
                .isPresent();
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
