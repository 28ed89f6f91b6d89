package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A table of data: what its columns hold, by the words of its header, and its rows.
 *
 * @param years the year of each value column, 0 where it names none
 */
record Table(Map<Column, Integer> columns, Map<Integer, Integer> years, List<Line> headers, List<Line> rows) {

    /** What a column holds. */
    enum Column {
        ORDINAL("(?:tt|stt|so tt|so thu tu|#|muc)"),
        POINTS(".*\\bdiem\\b.*"),
        ASSIGNEES(
                "(?=.*(?:chu tri|thuc hien|trach nhiem))(?=.*(?:phoi hop|don vi thuc hien|co quan thuc hien)).*|.*(?:don vi|co quan|bo phan|nguoi|to chuc) (?:thuc hien|phu trach|chiu trach nhiem|duoc giao|thuc hien).*|.*phan cong.*|trach nhiem.*"),
        LEAD(".*(?:chu tri|chu quan|dau moi).*"),
        COORDINATING(".*phoi hop.*"),
        MEASURE(".*(?:don vi tinh|dvt|dv tinh|d\\.v\\.t).*"),
        TIME(".*(?:thoi gian|thoi han|tien do|han hoan thanh|hoan thanh|moc|thoi diem).*"),
        PHASE("(?:.*\\b)?(?:giai doan|dot|buoc|chang)\\b.*"),
        BASE(".*(?:hien trang|thuc hien nam|ket qua nam|nam truoc|thuc trang).*"),
        GROUP("(?:nhom|linh vuc|khoi|doi tuong|noi dung thi dua).*"),
        NAME(".*(?:noi dung|tieu chi|chi tieu|nhiem vu|cong viec|hoat dong|ten|mo ta|viec|tieu chuan).*"),
        BODY(".*(?:don vi|co quan|doi tuong|chu the|tap the).*"),
        VALUE(".*(?:muc tieu|chi tieu|ke hoach|ket qua|so luong|phan dau|gia tri|muc|giao|nam).*"),
        NOTE(".*(?:ghi chu|minh chung|tai lieu).*");

        final Pattern words;

        Column(String regex) {
            words = Pattern.compile("(?s)" + regex);
        }
    }

    static List<Table> in(Section section) {
        var byNumber = new LinkedHashMap<Integer, List<Line>>();
        section.content().stream()
                .flatMap(Node::all)
                .filter(Node::isRow)
                .forEach(node -> byNumber.computeIfAbsent(node.line.block().table(), key -> new ArrayList<>())
                        .add(node.line));
        var tables = new ArrayList<Table>();
        byNumber.values().forEach(rows -> tables.add(of(rows)));
        return tables;
    }

    private static Table of(List<Line> rows) {
        var header = TableHeader.of(rows);
        return new Table(
                header.columns(),
                header.years(),
                rows.subList(0, header.rows()),
                rows.subList(header.rows(), rows.size()));
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** The text of a cell; empty when the table has no such column. */
    String cell(Line row, Column column) {
        var at = columns.get(column);
        return at == null || at >= row.block().cells().size()
                ? ""
                : row.block().cells().get(at);
    }

    /** Header and total rows. */
    List<Line> furniture() {
        var result = new ArrayList<>(headers);
        rows.stream().filter(Table::isTotal).forEach(result::add);
        return result;
    }

    static boolean isTotal(Line row) {
        return row.block().cells().stream()
                .map(cell -> Fold.fold(cell).strip())
                .anyMatch(cell -> cell.matches(
                        "(?:tong(?: cong| so| diem| so diem)*|cong|tong cong diem)\\W*(?:\\(.*\\))?(?:\\s*diem)?"));
    }

    boolean isAssignment() {
        return (has(Column.LEAD)
                || has(Column.ASSIGNEES)
                || has(Column.COORDINATING)
                || has(Column.BODY)
                        && has(Column.NAME)
                        && !has(Column.POINTS)
                        && years.isEmpty()
                        && !has(Column.MEASURE));
    }

    boolean isCriteria(SectionKind kind) {
        return !isAssignment()
                && (has(Column.POINTS) && has(Column.NAME) || kind == SectionKind.CRITERIA && !isTargets());
    }

    boolean isTargets() {
        return !isAssignment()
                && !has(Column.POINTS)
                && (has(Column.MEASURE)
                        || !years.isEmpty()
                        || has(Column.VALUE) && has(Column.NAME) && !has(Column.TIME));
    }

    /** Where the times of the movement are told, also a table whose header says nothing. */
    boolean isPhases(SectionKind kind) {
        return isPhases() || kind == SectionKind.PHASES && columns.isEmpty();
    }

    private boolean isPhases() {
        return !isAssignment()
                && !has(Column.POINTS)
                && !has(Column.MEASURE)
                && years.isEmpty()
                && (has(Column.TIME) || has(Column.PHASE));
    }
}
