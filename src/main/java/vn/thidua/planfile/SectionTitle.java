package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the words of a heading say about the part below it.
 *
 * @param kind by the first telling words
 * @param coverage share of the letters that are telling words, 0 to 1
 */
record SectionTitle(SectionKind kind, double coverage) {

    static final SectionTitle NONE = new SectionTitle(SectionKind.OTHER, 0);

    private static final Pattern STAGE = Pattern.compile(
            "(?:giai doan|dot|buoc|nam|quy|thang|khi|sau khi|nhan dip)\\b|(?:noi dung|nhiem vu|tieu chi|giai phap|chi tieu) (?:thu |so )?(?:\\d+|[ivx]+|nhat|hai|ba|tu|nam)\\W*$");
    private static final int FRONT = 16;
    private static final Pattern FILLER = Pattern.compile(
            "\\b(?:thi dua|phong trao|thuc hien|trien khai|to chuc|cac|va|cua|"
                    + "trong tam|chu yeu|cu the|ke hoach|mot so|ve|nhom|dot|xay dung|de ra|phat dong|giai doan|chinh|cong tac|"
                    + "tong the|danh gia|du kien|co ban|nhung|nam|tham gia|ap dung|tai xa|tren dia ban|xa|phuong|dac khu)\\b|[^a-z]+");

    private record Found(SectionKind kind, int start, int end) {}

    static SectionTitle of(String title) {
        var folded = Fold.fold(title);
        if (STAGE.matcher(folded).lookingAt() && !Fold.isUpper(title)) {
            return NONE;
        }
        var found = findings(folded);
        if (found.isEmpty()
                || FILLER.matcher(folded.substring(0, found.getFirst().start))
                                .replaceAll("")
                                .length()
                        > FRONT / 2) {
            return NONE;
        }
        return new SectionTitle(kind(found), coverage(folded, found));
    }

    /** The words before the first colon when they are short enough to be a heading. */
    static String titleOf(String body) {
        int colon = body.indexOf(':');
        return colon > 0 && colon < 90 ? body.substring(0, colon) : body;
    }

    private static SectionKind kind(List<Found> found) {
        var first = found.getFirst().kind;
        boolean asks = found.stream().anyMatch(f -> f.kind == SectionKind.REQUIREMENTS);
        if (asks && (first == SectionKind.PURPOSES || first == SectionKind.AIMS)) {
            return SectionKind.PURPOSES_AND_REQUIREMENTS;
        }
        boolean standards = found.stream().anyMatch(f -> f.kind == SectionKind.AWARD_STANDARDS);
        return first == SectionKind.AWARD_FORMS && standards ? SectionKind.AWARDS : first;
    }

    private static double coverage(String folded, List<Found> found) {
        var rest = new StringBuilder(folded);
        int told = 0;
        for (var f : found.reversed()) {
            rest.replace(f.start, f.end, " ");
            told += f.end - f.start;
        }
        int silent = FILLER.matcher(rest).replaceAll("").length();
        return (double) told / (told + silent);
    }

    private static List<Found> findings(String folded) {
        var all = new ArrayList<Found>();
        SectionWords.BY_KIND.forEach((kind, phrases) -> phrases.forEach(phrase -> {
            for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
                all.add(new Found(kind, at, at + phrase.length()));
            }
        }));
        all.sort(Comparator.comparingInt((Found f) -> f.start).thenComparingInt(f -> -f.end));
        var kept = new ArrayList<Found>();
        for (var f : all) {
            if (kept.isEmpty() || f.start >= kept.getLast().end) {
                kept.add(f);
            }
        }
        return kept;
    }
}
