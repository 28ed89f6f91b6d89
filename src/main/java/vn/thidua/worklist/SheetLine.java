package vn.thidua.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.sheet.Line;
import vn.thidua.task.Wish;
import vn.thidua.web.Show;

/**
 * A line of a file that came back, judged.
 *
 * @param row the task now; null when the line names none
 * @param wishes what the line asks for; empty when it changes nothing
 * @param problems what is wrong with it; nothing of a line with problems is done
 */
record SheetLine(Line<SheetColumn> line, @Nullable Row row, List<Wish> wishes, List<Problem> problems) {

    /** What is wrong with a cell. */
    record Problem(SheetColumn column, String message) {

        /** In words, with the address of the cell: "Ô D7: …". */
        String told(String cell) {
            return "Ô " + cell + ": " + message;
        }
    }

    boolean isSound() {
        return problems.isEmpty() && !wishes.isEmpty();
    }

    boolean isWrong() {
        return !problems.isEmpty();
    }

    boolean isWrong(SheetColumn column) {
        return problems.stream().anyMatch(problem -> problem.column() == column);
    }

    String name() {
        return row == null ? line.text(SheetColumn.TITLE) : row.name();
    }

    /** What changes, each as it is and as it will be. */
    List<String> changes() {
        return row == null
                ? List.of()
                : wishes.stream().map(wish -> change(row, wish)).toList();
    }

    private String change(Row row, Wish wish) {
        return switch (wish.deed()) {
            case RESCHEDULE ->
                "Hạn: %s → %s"
                        .formatted(row.due() == null ? "không đặt hạn" : Show.date(row.due()), Show.date(wish.day()));
            case HAND_OVER ->
                "Phụ trách: %s → %s; thay thế: %s → %s"
                        .formatted(
                                row.ownerName(),
                                line.text(SheetColumn.OWNER),
                                row.deputyName(),
                                line.text(SheetColumn.DEPUTY));
            case PROGRESS -> "Tiến độ: %d %% → %d %%".formatted(row.percent(), wish.percent());
            case VERIFY, REMIND -> wish.deed().label();
        };
    }

    /** What is wrong, each with the address of its cell in the file that was handed in. */
    List<String> told() {
        return problems.stream()
                .map(problem -> problem.told(line.at(problem.column()).cell()))
                .toList();
    }
}
