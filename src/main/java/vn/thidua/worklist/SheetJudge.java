package vn.thidua.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.sheet.Line;
import vn.thidua.task.Deed;
import vn.thidua.task.Wish;
import vn.thidua.web.Dates;
import vn.thidua.web.Show;

/** Says what one line asks for, against the task as it is now: only what differs is asked for. */
final class SheetJudge {

    private static final String CHANGED = "nhiệm vụ đã được thay đổi sau khi tải tệp này. Hãy tải tệp mới rồi sửa lại.";

    private final Line<SheetColumn> line;
    private final Row row;
    private final int version;
    private final Map<String, UUID> people;
    private final List<Wish> wishes = new ArrayList<>();
    private final List<SheetLine.Problem> problems = new ArrayList<>();

    private SheetJudge(Line<SheetColumn> line, Row row, int version, Map<String, UUID> people) {
        this.line = line;
        this.row = row;
        this.version = version;
        this.people = people;
    }

    /** @param people by their folded names */
    static SheetLine judge(Line<SheetColumn> line, Map<UUID, Row> rows, Map<String, UUID> people) {
        var key = Picked.of(line.text(SheetColumn.KEY)).orElse(null);
        var row = key == null ? null : rows.get(key.task());
        if (key == null || row == null) {
            var problem = new SheetLine.Problem(
                    SheetColumn.KEY,
                    "không tìm thấy nhiệm vụ của dòng này. Hãy giữ nguyên cột ẩn “Mã nhiệm vụ” của tệp đã tải về.");
            return new SheetLine(line, null, List.of(), List.of(problem));
        }
        var judge = new SheetJudge(line, row, key.version(), people);
        judge.hear();
        return new SheetLine(line, row, List.copyOf(judge.wishes), List.copyOf(judge.problems));
    }

    private void hear() {
        for (var column : line.cells().keySet()) {
            var flaw = line.at(column).flaw();
            if (flaw != null) wrong(column, flaw);
        }
        if (!problems.isEmpty()) return;
        day();
        people();
        progress();
        if (!wishes.isEmpty() && version != row.version()) wrong(SheetColumn.KEY, CHANGED);
    }

    private void day() {
        var text = line.text(SheetColumn.DUE);
        if (text.isEmpty()) return;
        try {
            var day = Dates.parse(text);
            if (!day.equals(row.due())) ask(Deed.RESCHEDULE, reason(), day, null, null, null);
        } catch (DateTimeException none) {
            wrong(
                    SheetColumn.DUE,
                    "“%s” không phải là ngày. Hãy nhập ngày/tháng/năm, ví dụ 31/12/2026.".formatted(text));
        }
    }

    private void people() {
        var owner = person(SheetColumn.OWNER, row.owner(), row.ownerName());
        var deputy = person(SheetColumn.DEPUTY, row.deputy(), row.deputyName());
        if (owner == null || deputy == null) return;
        if (owner.equals(row.owner()) && deputy.equals(row.deputy())) return;
        if (owner.equals(deputy)) wrong(SheetColumn.DEPUTY, "người thay thế phải khác người phụ trách.");
        else ask(Deed.HAND_OVER, reason(), null, owner, deputy, null);
    }

    private @Nullable UUID person(SheetColumn column, UUID now, String name) {
        var text = line.text(column);
        if (text.isEmpty() || Show.folded(text).equals(Show.folded(name))) return now;
        var found = people.get(Show.folded(text));
        if (found == null) {
            wrong(column, "không có người “%s”. Hãy chọn trong danh sách của ô.".formatted(text));
        }
        return found;
    }

    private void progress() {
        var note = line.text(SheetColumn.NOTE);
        var percent = percent();
        if (percent == null || percent == row.percent() && note.isEmpty()) return;
        if (note.isEmpty()) wrong(SheetColumn.NOTE, "hãy ghi việc đã làm khi sửa tiến độ.");
        else ask(Deed.PROGRESS, note, null, null, null, percent);
    }

    private @Nullable Integer percent() {
        var text = line.text(SheetColumn.PERCENT).replace("%", "").strip();
        if (text.isEmpty()) return row.percent();
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) <= 100) return Integer.parseInt(text);
        wrong(SheetColumn.PERCENT, "“%s” không phải là số nguyên từ 0 đến 100.".formatted(text));
        return null;
    }

    private @Nullable String reason() {
        var reason = line.text(SheetColumn.REASON);
        if (!reason.isEmpty()) return reason;
        if (problems.stream().noneMatch(problem -> problem.column() == SheetColumn.REASON)) {
            wrong(SheetColumn.REASON, "hãy ghi lý do đổi hạn hoặc đổi người.");
        }
        return null;
    }

    private void ask(
            Deed deed,
            @Nullable String words,
            @Nullable LocalDate day,
            @Nullable UUID owner,
            @Nullable UUID deputy,
            @Nullable Integer percent) {
        wishes.add(new Wish(row.id(), version, deed, words, day, owner, deputy, percent));
    }

    private void wrong(SheetColumn column, String message) {
        problems.add(new SheetLine.Problem(column, message));
    }
}
