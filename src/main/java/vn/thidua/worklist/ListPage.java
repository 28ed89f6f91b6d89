package vn.thidua.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.task.Deed;
import vn.thidua.task.Pressing;
import vn.thidua.web.Option;
import vn.thidua.web.Show;

/**
 * A list of tasks as a page shows it.
 *
 * @param movements of the own place, newest first
 * @param areas of the movement that is shown; empty where several are
 * @param views that the member keeps
 * @param deeds that the member may do with many tasks at once
 */
record ListPage(
        Filter filter,
        List<Row> rows,
        Worklist.Counts counts,
        List<Option> movements,
        List<Option> areas,
        List<Option> units,
        List<Option> owners,
        List<Deed> deeds,
        List<View> views,
        LocalDate today) {

    /** Whether it is worth keeping: narrowed, and not kept yet. */
    boolean isNew() {
        return filter.narrows() && views.stream().noneMatch(view -> view.query().equals(filter.query()));
    }

    int size() {
        return Worklist.PAGE;
    }

    /** The standings that some task has, or that is asked for. */
    List<Pressing> standings() {
        return Worklist.COUNTED.stream()
                .filter(one -> count(one) > 0 || one == filter.pressing())
                .toList();
    }

    /** What the standing that is shown calls for, with all its tasks at once; null for nothing. */
    @Nullable
    Deed quick() {
        var called = filter.pressing() == null
                ? null
                : switch (filter.pressing()) {
                    case OVERDUE, SILENT, DUE_SOON -> Deed.REMIND;
                    case WAITING -> Deed.VERIFY;
                    default -> null;
                };
        return called != null && deeds.contains(called) && !rows.isEmpty() ? called : null;
    }

    int count(Pressing standing) {
        return counts.standing().getOrDefault(standing, 0);
    }

    /** What the button of the file says: the whole list, or how much of a long one. */
    String file() {
        var shown = filter.pressing() == null ? counts.total() : count(filter.pressing());
        var most = ListFileController.MOST;
        return shown > most ? "Tải về Excel (%s việc đầu)".formatted(Show.number(most)) : "Tải về Excel";
    }

    /** The clause is none of the areas to choose from. */
    boolean hasOtherClause() {
        return filter.clause() != null
                && areas.stream()
                        .noneMatch(area -> area.value().equals(filter.clause().toString()));
    }

    boolean hasMore() {
        return filter.state() != null
                || filter.owner() != null
                || filter.whose() != null
                || filter.clause() != null
                || filter.movement() != null && movements.size() > 1
                || filter.from() != null
                || filter.until() != null
                || filter.isUnplaced()
                || filter.order() != null && filter.order() != Order.DUE;
    }

    /** The movement of the tasks that are shown; for several, a word for all. */
    String movementName() {
        var names = rows.stream().map(Row::movementName).distinct().toList();
        return names.size() == 1 ? names.getFirst() : "Các phong trào thi đua";
    }

    /** What the filter lets through, in words; empty for all tasks. */
    List<String> words() {
        var words = new ArrayList<String>();
        add(words, "Phong trào", label(movements, filter.movement()));
        add(words, "Nội dung", label(areas, filter.clause()));
        if (hasOtherClause()) words.add("Một mục của kế hoạch");
        if (filter.isUnplaced()) words.add("Chưa gắn với nội dung thi đua");
        add(words, "Đơn vị", label(units, filter.unit()));
        add(words, "Người phụ trách", label(owners, filter.owner()));
        add(words, "Nhiệm vụ", filter.whose() == null ? null : filter.whose().label());
        add(words, "Trạng thái", filter.state() == null ? null : filter.state().label(false));
        add(
                words,
                "Cần chú ý",
                filter.pressing() == null ? null : filter.pressing().label());
        add(words, "Hạn từ", filter.from() == null ? null : Show.date(filter.from()));
        add(words, "Hạn đến", filter.until() == null ? null : Show.date(filter.until()));
        add(
                words,
                "Có chữ",
                filter.text() == null || filter.text().isBlank()
                        ? null
                        : "“" + filter.text().strip() + "”");
        return words;
    }

    private static void add(List<String> words, String name, @Nullable String value) {
        if (value != null) words.add(name + ": " + value);
    }

    private static @Nullable String label(List<Option> options, @Nullable UUID chosen) {
        return chosen == null
                ? null
                : options.stream()
                        .filter(option -> option.value().equals(chosen.toString()))
                        .map(Option::label)
                        .findFirst()
                        .orElse(null);
    }
}
