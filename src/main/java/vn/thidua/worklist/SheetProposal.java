package vn.thidua.worklist;

import java.util.List;
import vn.thidua.task.Wish;
import vn.thidua.web.Show;

/**
 * What a file of tasks would change now.
 *
 * @param lines in the order of the file
 */
record SheetProposal(List<SheetLine> lines) {

    List<SheetLine> sound() {
        return lines.stream().filter(SheetLine::isSound).toList();
    }

    List<SheetLine> wrong() {
        return lines.stream().filter(SheetLine::isWrong).toList();
    }

    int same() {
        return lines.size() - sound().size() - wrong().size();
    }

    List<Wish> wishes() {
        return sound().stream().flatMap(line -> line.wishes().stream()).toList();
    }

    /** In numbers. */
    String summary() {
        return "Tệp có %s dòng: %s dòng sẽ thay đổi, %s dòng cần sửa, %s dòng giữ nguyên."
                .formatted(
                        Show.number(lines.size()),
                        Show.number(sound().size()),
                        Show.number(wrong().size()),
                        Show.number(same()));
    }
}
