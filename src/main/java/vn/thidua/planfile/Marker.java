package vn.thidua.planfile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number or sign at the start of a line.
 *
 * @param style how it looks; lines of one level share it
 * @param number the ordinal as printed without punctuation, empty for signs
 * @param length letters before the text itself
 */
record Marker(Style style, String number, int length) {

    /** Styles from the outermost to the innermost. */
    enum Style {
        PART(
                "(?:phan|chuong|muc)\\s+(?:thu\\s+)?(nhat|mot|hai|ba|tu|bon|nam|sau|bay|[ivx]{1,4}|\\d{1,2}|[a-d])\\b\\s*[.:,-]?\\s*"),
        UPPER("([A-HK-UĐ])\\s*[.)/-]\\s*(?=\\S)"),
        ROMAN("([IVX]{1,5}|[IVXHLl1|]{0,4}[IVXH][IVXHLl1|]{0,4})\\s*[.)/:,-]\\s*(?=\\S)"),
        ARTICLE("dieu\\s+(\\d{1,2})\\b\\s*[.:]?\\s*"),
        LABEL(
                "(?:(?:noi dung|nhiem vu|tieu chi|giai phap|nhom giai phap|nhom noi dung|nhom|chi tieu|linh vuc)(?:\\s+(?:thi dua|tieu chi))?"
                        + "\\s+(?:thu\\s+|so\\s+)?(\\d{1,2}|[ivx]{1,4}|nhat|hai|ba|tu|nam|sau|bay)\\s*[.:,)-]\\s*)"),
        ORDINAL(
                "thu\\s+(nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)\\s*[,:.-]\\s*|(mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) la\\s*[,:]\\s*"),
        ARABIC("(\\d{1,2})\\s*(?:\\.\\s*(?!\\d)|[)/-]\\s*(?![\\d%])(?!\\s*\\d+\\s*%)|:\\s+)(?=\\S)"),
        BRACKETED("\\((\\d{1,2})\\)\\s*[.:]?\\s*"),
        PATH2("(\\d{1,2}[.,]\\d{1,2})(?!\\d|[.,/]\\d|\\s*%)\\s*[.)/:-]?\\s+(?=\\D)"),
        PATH3("(\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})(?!\\d)\\s*[.)/:-]?\\s+(?=\\D)"),
        LETTER("([a-zđ])\\s*[).]\\s*(?=\\S)|([a-zđ])\\s*[/-]\\s+(?=\\S)|\\(([a-zđ])\\)\\s*"),
        LETTER2("[a-zđ]\\.?(\\d{1,2})\\s*[).]\\s*"),
        DASH("[-–—−~]+\\s*(?=[^\\s\\d-]|\\d)"),
        BULLET("[•●▪■◦➢►✓✔➤·§]\\s*(?=\\S)|o\\s+(?=\\p{Lu})"),
        PLUS("[+]\\s*(?=\\S)"),
        STAR("[*]+\\s*(?=\\S)"),
        NONE("");

        private final Pattern pattern;

        Style(String regex) {
            pattern = Pattern.compile(regex);
        }

        boolean isSign() {
            return this == DASH || this == PLUS || this == STAR || this == BULLET;
        }

        private boolean isSpelled() {
            return this == PART || this == ARTICLE || this == LABEL || this == ORDINAL;
        }
    }

    /** "VỊ. …", "lÌ. …": a numeral whose last stroke was read with a mark. */
    private static final Pattern MISREAD = Pattern.compile("[IVXHLl1|]{0,4}[ỊÌÍỈĨ]\\s*[.)/:-]\\s*\\p{Lu}{2}");

    static final Marker NONE = new Marker(Style.NONE, "", 0);

    static Marker of(String printed) {
        var text = MISREAD.matcher(printed).lookingAt() ? printed.replaceFirst("[ỊÌÍỈĨ]", "I") : printed;
        var folded = Fold.fold(text);
        for (var style : Style.values()) {
            var matcher = style.pattern.matcher(style.isSpelled() ? folded : text);
            if (style != Style.NONE && matcher.lookingAt() && believable(style, matcher, text)) {
                return new Marker(
                        style, number(matcher), matcher.end() + labelLength(style, folded.substring(matcher.end())));
            }
        }
        return NONE;
    }

    /** "1. Nội dung 1: …" bears a label behind its number. */
    private static int labelLength(Style style, String rest) {
        var label = Style.LABEL.pattern.matcher(rest);
        return style == Style.ARABIC && label.lookingAt() ? label.end() : 0;
    }

    private static boolean believable(Style style, Matcher matcher, String text) {
        var rest = text.substring(matcher.end());
        return switch (style) {
            case ROMAN -> isRoman(matcher.group(1), rest);
            case UPPER -> !rest.isEmpty() && Character.isUpperCase(rest.charAt(0)) && !rest.startsWith(".");
            case ARABIC -> !rest.matches("(?s)(?:(?:năm|nam|tháng|thang)\\b|%).*");
            case PART -> matcher.end() < 30;
            default -> true;
        };
    }

    /** "1I." and the like are misread Roman numbers only before capitals, "HI-" for "III-" before one. */
    private static boolean isRoman(String number, String rest) {
        boolean three = number.matches("HI|IH") && Character.isUpperCase(rest.charAt(0));
        return number.matches("[IVX]+") || three || (number.length() > 1 && Fold.isUpper(rest));
    }

    private static String number(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            @Nullable String found = matcher.group(group);
            if (found != null) {
                return found;
            }
        }
        return "";
    }

    boolean isNone() {
        return style == Style.NONE;
    }
}
