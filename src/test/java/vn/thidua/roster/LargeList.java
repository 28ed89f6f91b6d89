package vn.thidua.roster;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 300 rows as an office sends them in, and the 40 cells in which it erred: one or more of every kind of error. */
final class LargeList {

    static final int UNITS = 100;
    static final int PEOPLE = 200;

    /** An error that somebody made. */
    record Mistake(@Nullable Object value, String told) {}

    /** Stands for a mistake that is made in another cell, or by merging. */
    private static final String ELSEWHERE = "elsewhere";

    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Vũ");
    private static final List<String> MIDDLES = List.of("Văn", "Thị", "Đức", "Minh", "Thu", "Quốc", "Hồng", "Ngọc");
    private static final List<String> GIVEN = List.of("Bình", "Dũng", "Hà", "Khánh", "Lan");

    private LargeList() {}

    /** All rows without an error, written in the ways that people write. */
    static RosterFile sound() {
        var file = new RosterFile();
        for (var i = 0; i < UNITS; i++) file.unit(unit(i));
        for (var i = 0; i < PEOPLE; i++) file.person(person(i));
        return file;
    }

    /** The same with the mistakes. */
    static RosterFile withMistakes() {
        var file = sound();
        MISTAKES.forEach((page, cells) -> cells.forEach((cell, mistake) -> {
            if (mistake.value() != ELSEWHERE) file.set(page, cell, mistake.value());
        }));
        for (var column = 0; column < 7; column++)
            file.set(Page.PEOPLE, (char) ('A' + column) + "20", person(17)[column]);
        file.set(Page.PEOPLE, "D22", person(19)[3]).set(Page.PEOPLE, "D23", "Thôn Đông");
        file.set(Page.PEOPLE, "A29", person(26)[0]).set(Page.PEOPLE, "C28", "mot@anbinh.example.vn");
        file.set(Page.PEOPLE, "C29", "mot@anbinh.example.vn");
        return file.merge(Page.UNITS, "B13:B14").merge(Page.PEOPLE, "G26:G27");
    }

    /** Puts the right values where the row went wrong, and whatever was changed for a mistake. */
    static void mend(Page page, int row, List<Object> cells) {
        var sound = page == Page.UNITS ? unit(row - 2) : person(row - 2);
        for (var column = 0; column < sound.length; column++) {
            var wrong = mistakes(page).containsKey((char) ('A' + column) + String.valueOf(row));
            if (wrong || List.of(20, 22, 23, 29).contains(row)) cells.set(column, sound[column]);
        }
    }

    /** Some rows refer to a unit that only comes further down. */
    private static Object[] unit(int i) {
        var name = "Tổ liên gia số " + (i + 1);
        return new Object[] {
            i % 7 == 0 ? Normalizer.normalize(name, Normalizer.Form.NFD) : i % 5 == 0 ? "  " + name + "\u00a0" : name,
            i % 3 == 0 ? "Đơn vị khác" : "đơn vị khác ",
            i % 10 == 9 && i < 99 ? "Tổ liên gia số 100" : "Ủy ban nhân dân xã",
            i % 4 == 0 ? "Các tổ" : ""
        };
    }

    private static Object[] person(int i) {
        var name = "%s %s %s".formatted(FAMILIES.get(i % 5), MIDDLES.get(i / 5 % 8), GIVEN.get(i / 40));
        var day = LocalDate.of(2026, 6, 1).plusDays(i % 28);
        return new Object[] {
            i % 6 == 0 ? Normalizer.normalize(name, Normalizer.Form.NFD) : name,
            i % 4 == 0
                    ? (Object) (912_000_000 + i)
                    : i % 4 == 1 ? "+84 91200%04d".formatted(i) : "091.200.%04d".formatted(i),
            i % 3 == 0 ? "nguoi%d@anbinh.example.vn".formatted(i) : "",
            "Tổ liên gia số " + (30 + i % 70),
            i < 70 ? "Tổ trưởng" : "Tổ viên",
            i < 70 ? "Trưởng" : i % 2 == 0 ? "Thành viên" : "nhân viên",
            i % 3 == 0
                    ? (Object) day
                    : i % 3 == 1
                            ? "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                            : day.toString()
        };
    }

    static final Map<Page, Map<String, Mistake>> MISTAKES = Map.of(Page.UNITS, units(), Page.PEOPLE, people());

    static Map<String, Mistake> mistakes(Page page) {
        return Objects.requireNonNull(MISTAKES.get(page));
    }

    private static Map<String, Mistake> units() {
        var cells = new LinkedHashMap<String, Mistake>();
        cells.put("A2", new Mistake("", "chưa nhập tên đơn vị"));
        cells.put("B3", new Mistake(null, "chưa nhập loại đơn vị"));
        cells.put(
                "B4",
                new Mistake(
                        "Trường họcc",
                        "không có loại đơn vị “Trường họcc”. Hãy chọn trong danh sách của ô. Có phải “Trường học”?"));
        cells.put("C5", new Mistake("Ủy ban nhân dân xãa", "Có phải “Ủy ban nhân dân xã”?"));
        cells.put("C6", new Mistake("Sở Công Thương", "không có đơn vị “Sở Công Thương”. Nếu là đơn vị mới"));
        cells.put("D7", new Mistake("Các tổ; Các tộc", "không có nhóm, cụm “Các tộc”"));
        cells.put("A8", new Mistake("T".repeat(230), "dài 230 ký tự. Nhập nhiều nhất 200"));
        cells.put("C10", new Mistake("Tổ liên gia số 10", "cấp trên của nhau"));
        cells.put("C11", new Mistake("Tổ liên gia số 9", "cấp trên của nhau"));
        cells.put("A12", new Mistake(new RosterFile.Formula("UPPER(A3)"), "chứa công thức (="));
        cells.put("B13", new Mistake(ELSEWHERE, "gộp với ô khác (B13:B14)"));
        cells.put("B14", new Mistake(ELSEWHERE, "gộp với ô khác (B13:B14)"));
        cells.put("C15", new Mistake("Tổ liên gia số 2", "ở dòng 3 trang “Đơn vị” còn lỗi"));
        cells.put("B16", new Mistake(true, "TRUE/FALSE"));
        cells.put("C18", new Mistake("Tổ liên gia số 17", "không thể trực thuộc chính mình"));
        cells.put(
                "A21",
                new Mistake(Normalizer.normalize(" TỔ LIÊN GIA  SỐ 19 ", Normalizer.Form.NFD), "đã có ở dòng 20"));
        return cells;
    }

    private static Map<String, Mistake> people() {
        var cells = new LinkedHashMap<String, Mistake>();
        cells.put("A2", new Mistake("  ", "chưa nhập họ và tên"));
        cells.put("B3", new Mistake("12345", "“12345” không phải số điện thoại"));
        cells.put("B4", new Mistake("0912 34x 678", "Nhập 10 chữ số bắt đầu bằng 0"));
        cells.put("C5", new Mistake("khong-phai-thu", "không phải địa chỉ thư điện tử"));
        cells.put("C6", new Mistake("hà@anbinh.example.vn", "không dấu"));
        cells.put("D7", new Mistake(null, "chưa nhập đơn vị"));
        cells.put("D8", new Mistake("Thôn Đôngg", "Có phải “Thôn Đông”?"));
        cells.put("D9", new Mistake("Tổ liên gia số 3", "ở dòng 4 trang “Đơn vị” còn lỗi"));
        cells.put("E10", new Mistake("", "chưa nhập chức vụ"));
        cells.put("E11", new Mistake("V".repeat(151), "dài 151 ký tự. Nhập nhiều nhất 150"));
        cells.put("F12", new Mistake("", "chưa nhập vai trò"));
        cells.put(
                "F13",
                new Mistake("Sếp", "không có vai trò “Sếp”. Hãy chọn một trong: Người đứng đầu, Cấp phó, Thành viên"));
        cells.put("G14", new Mistake("", "chưa nhập từ ngày"));
        cells.put("G15", new Mistake("31/02/2026", "“31/02/2026” không phải một ngày có thật"));
        cells.put("G16", new Mistake("1/1/1900", "ngày 01/01/1900 nằm ngoài khoảng"));
        cells.put("G17", new Mistake(LocalDate.of(2030, 1, 1), "ngày 01/01/2030 nằm ngoài khoảng"));
        cells.put("A20", new Mistake(ELSEWHERE, "trùng với dòng 19"));
        cells.put("F22", new Mistake(ELSEWHERE, "đã có người đứng đầu ở dòng 21"));
        cells.put("F23", new Mistake(ELSEWHERE, "đang có người đứng đầu là Lê Văn Tùng"));
        cells.put("A24", new Mistake("Nguyễn Văn 7", "“Nguyễn Văn 7” không phải họ và tên"));
        cells.put("E25", new Mistake(new RosterFile.Formula("TODAY()"), "chứa công thức (=TODAY())"));
        cells.put("G26", new Mistake(ELSEWHERE, "gộp với ô khác (G26:G27)"));
        cells.put("G27", new Mistake(ELSEWHERE, "gộp với ô khác (G26:G27)"));
        cells.put("B29", new Mistake(ELSEWHERE, "ở dòng 28 của cùng người này"));
        return cells;
    }
}
