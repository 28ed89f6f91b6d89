package vn.thidua.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * One row for each duty of each unit that is not a task yet.
 *
 * @param due of all rows that have no date of their own; null for none
 * @param recurrence of all rows that have none of their own; null for once
 * @param until the day after which no cycle begins; null for once
 * @param preview only the numbers are wanted
 */
record AssignmentForm(
        @Nullable List<Row> rows,
        @Nullable LocalDate due,
        @Nullable Recurrence recurrence,
        @Nullable LocalDate until,
        @Nullable Boolean preview) {

    /**
     * A duty that may become a task.
     *
     * @param chosen ticked by the officer; null when not
     * @param due null for the common day
     * @param recurrence null for the common one
     */
    record Row(
            UUID duty,
            UUID unit,
            @Nullable Boolean chosen,
            @Nullable UUID owner,
            @Nullable UUID deputy,
            @Nullable LocalDate due,
            @Nullable Recurrence recurrence) {

        Row dueOn(LocalDate day) {
            return new Row(duty, unit, chosen, owner, deputy, day, recurrence);
        }

        Row unchosen() {
            return new Row(duty, unit, null, owner, deputy, due, recurrence);
        }

        /** With what is common to all where the row says nothing. */
        Row with(@Nullable LocalDate common, Recurrence often) {
            return new Row(
                    duty,
                    unit,
                    chosen,
                    owner,
                    deputy,
                    due == null ? common : due,
                    recurrence == null ? often : recurrence);
        }

        Recurrence often() {
            return recurrence == null ? Recurrence.ONCE : recurrence;
        }

        boolean isChosen() {
            return Boolean.TRUE.equals(chosen);
        }
    }

    /** Every chosen row needs two different people; and something must be chosen at all. */
    void check(Errors errors) {
        if (chosenRows().isEmpty()) errors.reject("none", "Hãy chọn ít nhất một nhiệm vụ để giao.");
        for (var row : chosenRows()) checkRepeat(row.often(), row.due(), until, errors);
        for (var index = 0; rows != null && index < rows.size(); index++) {
            if (rows.get(index).isChosen()) check(rows.get(index), "rows[" + index + "].", errors);
        }
    }

    /** What comes back needs a last day, after its first. */
    static void checkRepeat(Recurrence recurrence, @Nullable LocalDate due, @Nullable LocalDate until, Errors errors) {
        if (recurrence == Recurrence.ONCE || errors.hasFieldErrors("until")) return;
        if (until == null) {
            errors.rejectValue("until", "none", "Hãy nhập ngày kết thúc lặp lại, ví dụ 31/12/2030.");
        } else if (due != null && until.isBefore(due)) {
            errors.rejectValue("until", "early", "Ngày kết thúc lặp lại phải sau hạn đầu tiên.");
        }
    }

    Recurrence recurring() {
        return recurrence == null ? Recurrence.ONCE : recurrence;
    }

    boolean isPreview() {
        return Boolean.TRUE.equals(preview);
    }

    private static void check(Row row, String path, Errors errors) {
        if (row.owner() == null) errors.rejectValue(path + "owner", "none", "Hãy chọn người phụ trách.");
        if (row.deputy() == null) {
            errors.rejectValue(path + "deputy", "none", "Hãy chọn người thay thế.");
        } else if (row.deputy().equals(row.owner())) {
            errors.rejectValue(path + "deputy", "same", "Người thay thế phải khác người phụ trách.");
        }
    }

    List<Row> chosenRows() {
        if (rows == null) return List.of();
        return rows.stream()
                .filter(Row::isChosen)
                .map(row -> row.with(due, recurring()))
                .toList();
    }
}
