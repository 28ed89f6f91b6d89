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
 */
record AssignmentForm(@Nullable List<Row> rows, @Nullable LocalDate due) {

    /**
     * A duty that may become a task.
     *
     * @param chosen ticked by the officer; null when not
     */
    record Row(
            UUID duty,
            UUID unit,
            @Nullable Boolean chosen,
            @Nullable UUID owner,
            @Nullable UUID deputy,
            @Nullable LocalDate due) {

        Row dueOn(LocalDate day) {
            return new Row(duty, unit, chosen, owner, deputy, day);
        }

        boolean isChosen() {
            return Boolean.TRUE.equals(chosen);
        }
    }

    /** Every chosen row needs two different people; and something must be chosen at all. */
    void check(Errors errors) {
        if (chosenRows().isEmpty()) errors.reject("none", "Hãy chọn ít nhất một nhiệm vụ để giao.");
        for (var index = 0; rows != null && index < rows.size(); index++) {
            if (rows.get(index).isChosen()) check(rows.get(index), "rows[" + index + "].", errors);
        }
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
                .map(row -> row.due() == null && due != null ? row.dueOn(due) : row)
                .toList();
    }
}
