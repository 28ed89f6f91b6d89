package vn.thidua.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Rank;
import vn.thidua.organization.UnitKind;
import vn.thidua.web.Dates;
import vn.thidua.web.Show;

/** Reads the value of a cell; what it cannot read it marks as wrong, with what was found and what is expected. */
final class Understood {

    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final Pattern EMAIL = Pattern.compile("[\\x21-\\x7e&&[^@]]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Map<String, UnitKind> KINDS =
            Arrays.stream(UnitKind.values()).collect(Collectors.toMap(kind -> Show.folded(kind.label()), kind -> kind));
    private static final Map<String, Rank> RANKS = ranks();

    private Understood() {}

    private static Map<String, Rank> ranks() {
        var ranks = new HashMap<String, Rank>();
        for (var rank : Rank.values()) ranks.put(Show.folded(rank.label()), rank);
        ranks.put("truong", Rank.HEAD);
        ranks.put("pho", Rank.DEPUTY);
        ranks.put("nhan vien", Rank.STAFF);
        return ranks;
    }

    /** The text, when it is not longer than allowed. */
    static @Nullable String text(Judged line, Column column, int longest) {
        var text = line.readable(column);
        if (text == null || text.length() <= longest) return text;
        line.wrong(column, "dài %d ký tự. Nhập nhiều nhất %d ký tự.".formatted(text.length(), longest));
        return null;
    }

    static @Nullable String name(Judged line) {
        var name = text(line, Column.FULL_NAME, 100);
        if (name == null || !name.matches(".*[\\d@_/].*")) return name;
        line.wrong(Column.FULL_NAME, "“%s” không phải họ và tên. Chỉ nhập họ, tên đệm và tên.".formatted(name));
        return null;
    }

    static @Nullable UnitKind kind(Judged line) {
        var text = line.readable(Column.UNIT_KIND);
        if (text == null) return null;
        var kind = KINDS.get(Show.folded(text));
        if (kind == null) {
            var labels = Arrays.stream(UnitKind.values()).map(UnitKind::label).toList();
            line.wrong(
                    Column.UNIT_KIND,
                    "không có loại đơn vị “%s”. Hãy chọn trong danh sách của ô.".formatted(text)
                            + Nearest.question(text, labels));
        }
        return kind;
    }

    static @Nullable Rank rank(Judged line) {
        var text = line.readable(Column.RANK);
        if (text == null) return null;
        var rank = RANKS.get(Show.folded(text));
        if (rank == null) {
            var labels = Arrays.stream(Rank.values()).map(Rank::label).collect(Collectors.joining(", "));
            line.wrong(Column.RANK, "không có vai trò “%s”. Hãy chọn một trong: %s.".formatted(text, labels));
        }
        return rank;
    }

    /** The number as it is written down: 0912 345 678. */
    static @Nullable String phone(Judged line) {
        var text = line.readable(Column.PHONE);
        if (text == null) return null;
        var digits = digits(text);
        if (digits.matches("0\\d{9,10}")) {
            var middle = digits.length() - 6;
            return "%s %s %s"
                    .formatted(
                            digits.substring(0, middle),
                            digits.substring(middle, middle + 3),
                            digits.substring(middle + 3));
        }
        line.wrong(
                Column.PHONE,
                "“%s” không phải số điện thoại. Nhập 10 chữ số bắt đầu bằng 0, ví dụ 0912 345 678.".formatted(text));
        return null;
    }

    /** The digits of a number, with the nought that a spreadsheet leaves out, and without the country. */
    static String digits(String phone) {
        var digits = phone.replaceAll("[\\s.()-]", "");
        if (digits.matches("\\+?84\\d{9,10}")) return "0" + digits.substring(digits.indexOf("84") + 2);
        return digits.matches("[1-9]\\d{8}") ? "0" + digits : digits;
    }

    static @Nullable String email(Judged line) {
        var text = text(line, Column.EMAIL, 254);
        if (text == null || EMAIL.matcher(text).matches()) return text;
        line.wrong(
                Column.EMAIL,
                "“%s” không phải địa chỉ thư điện tử. Nhập như ten@haiphong.gov.vn, không dấu, không khoảng trắng."
                        .formatted(text));
        return null;
    }

    /** The first day of a post: not before 1950, not later than a year from today. */
    static @Nullable LocalDate starts(Judged line, LocalDate today) {
        var text = line.readable(Column.STARTS);
        if (text == null) return null;
        try {
            var day = Dates.parse(text);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(today.plusYears(1))) return day;
            line.wrong(
                    Column.STARTS,
                    "ngày %s nằm ngoài khoảng từ %s đến %s."
                            .formatted(Show.date(day), Show.date(FIRST_DAY), Show.date(today.plusYears(1))));
        } catch (DateTimeException none) {
            line.wrong(Column.STARTS, "“%s” không phải một ngày có thật. Nhập như 05/6/2026.".formatted(text));
        }
        return null;
    }

    /** Names that stand in one cell, apart by semicolons or line breaks. */
    static List<String> names(Judged line, Column column) {
        var text = line.readable(column);
        if (text == null) return List.of();
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
