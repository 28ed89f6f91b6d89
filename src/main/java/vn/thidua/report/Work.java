package vn.thidua.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.web.Show;

/**
 * The tasks whose last day lies in the days of a report.
 *
 * @param given handed out and not declined or cancelled; done, waiting, overdue: of them
 * @param tasks nearest day first, at most so many as a paper bears
 */
record Work(LocalDate from, LocalDate to, int given, int done, int waiting, int overdue, List<Line> tasks) {

    /** One task. */
    record Line(String title, String unit, @Nullable LocalDate due, int percent, String state) {

        String shownDue() {
            return due == null ? "–" : Show.date(due);
        }
    }

    Work with(List<Line> tasks) {
        return new Work(from, to, given, done, waiting, overdue, tasks);
    }

    /** The list of exactly these tasks. */
    String list() {
        return "/nhiem-vu?han-tu=" + from + "&han-den=" + to;
    }

    /** How many tasks are left out. */
    int rest() {
        return given - tasks.size();
    }
}
