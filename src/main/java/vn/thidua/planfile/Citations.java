package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the instruments that a text relies on; what one of them details or issues is not counted again. */
final class Citations {

    private static final String KINDS =
            "nghi dinh|nghi quyet|quyet dinh|thong tu(?: lien tich)?|chi thi|ket luan|huong dan|cong van|ke hoach|"
                    + "chuong trinh(?: hanh dong)?|thong bao|quy dinh|quy che|de an|van ban|phap lenh|cong dien|thong tri|bo luat|luat|hien phap|dieu le|to trinh";
    private static final Pattern INSTRUMENT = Pattern.compile("\\b(" + KINDS
            + ")\\b(?:\\s+(?:so\\s*:?\\s*))?\\s*(\\d[\\d]*\\s*[/-]\\s*[\\da-z][\\da-z/.&-]*(?:-\\s[a-z]+)?)?");
    private static final Pattern LATER_NUMBER =
            Pattern.compile("^[^;.(]{0,70}?\\(?\\s*so\\s*:?\\s*(\\d+\\s*/\\s*[\\da-z][\\da-z/.&-]*)");
    private static final Pattern DATE = Pattern.compile(
            "^[^;]{0,80}?ngay\\s*(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\d{1,2}\\s*thang\\s*\\d{1,2}\\s*nam\\s*\\d{4})");
    private static final Pattern LAW_YEAR =
            Pattern.compile("^(?:(?!\\bluat\\b)[^;.(]){2,90}?\\bnam\\s+((?:19|20)\\d\\d)(?![\\d/-])");
    private static final Pattern ISSUER = Pattern.compile(
            "^(?:[^;,]{0,60}?\\s)?cua\\s+([^;,.()]+?)(?=\\s+(?:ve|v/v|quy dinh|ban hanh|huong dan|phe duyet|sua doi|trien khai|"
                    + "va (?:y kien|su |can cu|thuc hien|theo|chi dao)|khoa|nhiem ky|to chuc|phat dong|thuc hien|doi voi|giai doan|(?<!viet )nam)\\b|[;,.:()]|$)");
    private static final Pattern FRESH = Pattern.compile(
            "(?:^|.*(?:[;+]|\\.\\s|\\bcan cu(?: vao)?|^(?:-\\s*)?(?:thuc hien|trien khai|quan triet)|thuc hien))\\s*(?:cac\\s+)?$");
    private static final Pattern LISTED = Pattern.compile(".*(?:,|\\bva)\\s*(?:cac\\s+)?$");
    private static final Pattern ASKED =
            Pattern.compile("^\\W*(?:xet|theo) (?:de nghi|to trinh)|(?:xet|theo) (?:de nghi|to trinh)[^;]*$");
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:ve|v/v|quy dinh chi tiet|huong dan|sua doi|ban hanh|phe duyet|quy dinh|thi hanh)\\b");
    private static final Pattern NAMED_ONLY =
            Pattern.compile("bo luat|luat|hien phap|phap lenh|nghi quyet|dieu le|chi thi|ket luan");
    private static final Pattern NAME_FOLLOWS = Pattern.compile(
            "\\s+(?:[\\p{Lu}\"“]|đại hội|sửa đổi|của|dai hoi|sua doi|cua|ngày|chuyên đề|liên tịch).*", Pattern.DOTALL);

    /** @param end position after number and date, so that these are no deadlines */
    record Found(
            String kind,
            @Nullable String number,
            @Nullable String date,
            @Nullable String issuer,
            int start,
            int end) {}

    private Citations() {}

    /** The instruments relied on in a basis. */
    static List<Found> reliedOn(String text) {
        var folded = Fold.fold(text);
        var result = new ArrayList<Found>();
        int clauseFrom = 0;
        for (var found : all(text)) {
            var before = folded.substring(clauseFrom, found.start);
            int cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf(". "));
            var clause = before.substring(cut + 1);
            boolean first = result.isEmpty() || cut >= 0 && result.getLast().start < clauseFrom + cut;
            if (!ASKED.matcher((clause + folded.substring(found.start, found.end)).strip())
                            .find()
                    && !isNested(clause, found, first)
                    && isWhole(text, found)) {
                result.add(found);
            }
        }
        return result;
    }

    private static boolean isNested(String clause, Found found, boolean first) {
        if (FRESH.matcher(clause).matches()) {
            return false;
        }
        boolean listed = LISTED.matcher(clause).matches();
        boolean about = ABOUT.matcher(clause).find();
        if (first) {
            return about && found.number == null;
        }
        return !listed || about && found.number == null;
    }

    /** An instrument without a number counts only when it is a law or a resolution with its name. */
    private static boolean isWhole(String text, Found found) {
        var after = text.substring(found.start + found.kind.length());
        return found.number != null
                || found.date != null && found.end > found.start
                || NAMED_ONLY.matcher(Fold.fold(found.kind)).matches()
                        && NAME_FOLLOWS.matcher(after).matches();
    }

    /** Every instrument named with a number, and laws and resolutions by name. */
    static List<Found> all(String text) {
        var folded = Fold.fold(text);
        var result = new ArrayList<Found>();
        var matcher = INSTRUMENT.matcher(folded);
        while (matcher.find()) {
            boolean named = NAMED_ONLY.matcher(matcher.group(1)).matches();
            if (matcher.group(2) == null && (!named || folded.startsWith(" si", matcher.end()))) {
                continue;
            }
            result.add(found(
                    text, folded, matcher.start(), matcher.end(1), matcher.end(), matcher.start(2), matcher.end(2)));
        }
        return result;
    }

    private static Found found(
            String text, String folded, int start, int kindEnd, int end, int numberStart, int numberEnd) {
        var number = numberStart < 0
                ? null
                : text.substring(numberStart, numberEnd).replaceAll("\\s+", "").replaceFirst("[.,/-]+$", "");
        var tail = folded.substring(end);
        var next = INSTRUMENT.matcher(tail);
        int limit = tail.length();
        while (next.find()) {
            if (next.group(2) != null) {
                limit = next.start();
                break;
            }
        }
        var own = tail.substring(0, limit);
        var later = LATER_NUMBER.matcher(own);
        if (number == null && later.find()) {
            number = text.substring(end + later.start(1), end + later.end(1)).replaceAll("\\s+", "");
        }
        var date = DATE.matcher(own);
        boolean dated = date.find();
        var iso = dated
                ? Dates.find(date.group(1)).stream()
                        .findFirst()
                        .map(DateMention::iso)
                        .orElse(null)
                : null;
        if (!dated && number == null && folded.substring(start, kindEnd).endsWith("luat")) {
            var year = LAW_YEAR.matcher(own);
            iso = year.find() ? year.group(1) : null;
        }
        int after = dated ? end + date.end() : end;
        return new Found(
                kind(text.substring(start, kindEnd)),
                number,
                iso,
                issuer(text, own, end, dated ? date.end() : 0),
                start,
                after);
    }

    private static @Nullable String issuer(String text, String own, int end, int from) {
        var issuer = ISSUER.matcher(own.substring(from));
        return issuer.find()
                ? text.substring(end + from + issuer.start(1), end + from + issuer.end(1))
                        .replaceFirst("\\s+(?:và|va)\\s*$", "")
                        .strip()
                : null;
    }

    private static String kind(String printed) {
        return Character.toUpperCase(printed.charAt(0)) + printed.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
