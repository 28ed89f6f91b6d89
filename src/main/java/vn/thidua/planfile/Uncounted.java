package vn.thidua.planfile;

import java.util.regex.Pattern;

/** Numbers that commit nobody: names, what exists already, where something is raised from, slogans, distances. */
final class Uncounted {

    private static final Pattern NAMING = Pattern.compile(
            ".*\\b(?:so|dieu|khoan|muc|diem|phan|chuong|giai doan|dot|lan thu|thu|khoa|cap|muc do|nghi quyet|de an|ap|xom|phu luc|bieu|mau|quy|nam|ky niem|buoc|loai|hang|ngay|thang|duong|quoc lo|to dan pho|nhom|noi dung|vung|tang|chu de|ket luan|chi thi|covid|iso|luat|nghi dinh|phien ban|(?<!di )doi|lop|lan|dien tu|noi|cong nghiep|thon|to|khu|chi bo|khoi)\\s*$");
    private static final Pattern EXISTING = Pattern.compile(
            ".*(?:\\b(?:hien co|hien nay|hien dat|da co|dang co|hien trang|toan xa co|toan phuong co|xa co|phuong co|dia ban co|gom co|bao gom|(?<!thu )gom|dan so|dien tich|nam 202[0-5] (?:la|dat)|da (?:dat|xay dung|lap|duy tri|hoan thanh))\\b[^;]{0,30}|\\b(?:tai|o|cua|voi|trong(?: so)?|thuoc|khap|cho ca)\\s+(?:ca |tat ca |toan bo |cac )?)$");
    private static final Pattern BASE = Pattern.compile(".*\\btu\\s*$");
    private static final Pattern BASE_FIGURE = Pattern.compile(".*\\btu\\s+\\d[\\d.,]*[^;,\\d]{0,25}");
    private static final Pattern RAISED =
            Pattern.compile("^\\s*(?:%|[a-z ]{0,25})?[^;,]{0,20}?(?<!tro )\\b(?:len|xuong|thanh)\\b.*");

    private static final Pattern OF_WHAT = Pattern.compile("(?!.*(?:\\bva\\b|\\bdat tu\\b))[^,;]*\\btu\\s*");
    private static final Pattern ONWARDS = Pattern.compile("^[^;,.\\d%]{0,40}?tro len.*");
    private static final Pattern DISTANCE = Pattern.compile(".*\\bcach\\b[^,;]*");
    private static final Pattern QUOTES = Pattern.compile("[\"“”]");

    private Uncounted() {}

    /** Whether the number between the folded words, counted in the unit, is no target. */
    static boolean is(String before, String unit, String after) {
        return isNaming(before, unit)
                || isQuoted(before, after)
                || EXISTING.matcher(before).matches()
                || BASE.matcher(before).matches() && RAISED.matcher(after).matches();
    }

    /** "100% tàu cá từ 15 mét trở lên": the second figure says which boats are meant. */
    static boolean isQualifier(String between, String after) {
        return OF_WHAT.matcher(between).matches() && ONWARDS.matcher(after).matches();
    }

    /** "từ 62% năm 2026 lên 90%": the date tells when it stood there. */
    static boolean isDateOfBase(String before, String after) {
        return BASE_FIGURE.matcher(before).matches() && RAISED.matcher(after).matches();
    }

    private static boolean isNaming(String before, String unit) {
        return !unit.startsWith("%") && NAMING.matcher(before).matches()
                || Fold.fold(unit).equals("diem")
                || Fold.fold(unit).matches("k?m|met")
                        && DISTANCE.matcher(before).matches();
    }

    /** "4 xin, 4 luôn" in quotation marks is a name. */
    private static boolean isQuoted(String before, String after) {
        return QUOTES.matcher(before).results().count() % 2 == 1
                && QUOTES.matcher(after).find();
    }
}
