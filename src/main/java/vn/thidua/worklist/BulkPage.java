package vn.thidua.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.task.BulkDesk;
import vn.thidua.task.Deed;
import vn.thidua.task.Wish;
import vn.thidua.web.Option;
import vn.thidua.web.Show;

/**
 * What will happen with many tasks, row by row.
 *
 * @param people who may answer from now on; empty unless it is asked
 * @param back path of the list
 * @param beyond how many more were chosen than are done at once
 */
record BulkPage(Deed deed, List<Line> lines, List<Option> people, String back, int beyond, LocalDate today) {

    /** One task; {@code row} is null when it is not there for the member. */
    record Line(BulkDesk.Answer answer, @Nullable Row row) {

        String name() {
            return row == null ? "Nhiệm vụ không còn" : row.name();
        }

        /** The task as it was looked at first. */
        String picked() {
            var looked = answer.wish().version();
            return new Picked(answer.wish().task(), looked == null ? answer.version() : looked).toString();
        }
    }

    List<Line> done() {
        return lines.stream().filter(line -> line.answer().isYes()).toList();
    }

    List<Line> undone() {
        return lines.stream().filter(line -> !line.answer().isYes()).toList();
    }

    String title() {
        return switch (deed) {
            case VERIFY -> "Thẩm định nhiều nhiệm vụ";
            case REMIND -> "Nhắc nhiều nhiệm vụ";
            case RESCHEDULE -> "Đặt lại hạn nhiều nhiệm vụ";
            case HAND_OVER -> "Bàn giao nhiều nhiệm vụ";
            case PROGRESS -> "Cập nhật tiến độ nhiều nhiệm vụ";
        };
    }

    /** What will happen, in numbers. */
    String summary() {
        var will = "Sẽ %s %s nhiệm vụ".formatted(verb(), Show.number(done().size()));
        return undone().isEmpty()
                ? will + "."
                : will + "; %s nhiệm vụ không làm được, lý do ghi ở từng dòng.".formatted(Show.number(undone().size()));
    }

    String button() {
        var verb = verb();
        return Character.toUpperCase(verb.charAt(0)) + verb.substring(1) + " " + Show.number(done().size())
                + " nhiệm vụ";
    }

    private String verb() {
        return verb(deed);
    }

    /** A verb in lower case that takes tasks as its object. */
    static String verb(Deed deed) {
        return switch (deed) {
            case VERIFY -> "thẩm định đạt";
            case REMIND -> "nhắc";
            case RESCHEDULE -> "đặt lại hạn";
            case HAND_OVER -> "bàn giao";
            case PROGRESS -> "cập nhật tiến độ";
        };
    }

    /** What happens with the task of the line. */
    String change(Line line) {
        var row = line.row();
        if (row == null) return "";
        var wish = line.answer().wish();
        return switch (deed) {
            case VERIFY -> "chờ thẩm định → đã thẩm định";
            case REMIND -> "Nhắc %s và %s".formatted(row.ownerName(), row.deputyName());
            case RESCHEDULE -> due(row) + " → " + (wish.day() == null ? "hạn mới" : Show.date(wish.day()));
            case HAND_OVER -> handover(row, wish);
            case PROGRESS -> row.percent() + " % → " + wish.percent() + " %";
        };
    }

    private String handover(Row row, Wish wish) {
        var owner = wish.owner() == null ? row.ownerName() : name(wish.owner().toString());
        var deputy =
                wish.deputy() == null ? row.deputyName() : name(wish.deputy().toString());
        return wish.owner() == null && wish.deputy() == null
                ? "%s, thay thế %s → người được chọn".formatted(owner, deputy)
                : "%s, thay thế %s → %s, thay thế %s".formatted(row.ownerName(), row.deputyName(), owner, deputy);
    }

    private String name(String person) {
        return people.stream()
                .filter(option -> option.value().equals(person))
                .map(Option::label)
                .findFirst()
                .orElse("người được chọn");
    }

    private static String due(Row row) {
        return row.due() == null ? "không đặt hạn" : Show.date(row.due());
    }
}
