package vn.thidua.organization;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The end of a post or of all posts, and who takes over what.
 *
 * @param next who holds the post afterwards; null for nobody
 * @param note why or where to
 * @param all who takes over whatever has no row of its own
 */
record LeavingForm(
        @NotNull(message = "Hãy nhập ngày cuối giữ chức vụ.") @Nullable
        LocalDate lastDay,

        @Nullable UUID next,

        @Size(max = 500, message = "Ghi chú dài nhất 500 ký tự.") @Nullable
        String note,

        @Nullable UUID all,
        @Nullable List<Row> rows) {

    /** Who takes over one thing; null for whoever takes over all. */
    record Row(@Nullable UUID what, @Nullable UUID to) {}

    static LeavingForm on(LocalDate day) {
        return new LeavingForm(day, null, null, null, null);
    }

    /** Who was chosen for one thing each. */
    Map<UUID, UUID> chosen() {
        var chosen = new HashMap<UUID, UUID>();
        for (var row : Objects.requireNonNullElse(rows, List.<Row>of())) {
            if (row.what() != null && row.to() != null) chosen.put(row.what(), row.to());
        }
        return chosen;
    }

    /** Who takes over what; what nobody takes over is left out. */
    Map<UUID, UUID> successors(List<Belonging> belongings) {
        var successors = new HashMap<>(chosen());
        if (all != null) belongings.forEach(belonging -> successors.putIfAbsent(belonging.id(), all));
        return successors;
    }

    /** Everything that is passed on needs somebody who can take it. */
    void check(List<Belonging> belongings, UUID person, Errors errors) {
        var passed = belongings.stream().filter(Belonging::passed).toList();
        var successors = successors(passed);
        for (var index = 0; index < passed.size(); index++) {
            var to = successors.get(passed.get(index).id());
            if (to == null) reject(errors, index, "Hãy chọn người nhận bàn giao.");
            else if (to.equals(person)) reject(errors, index, "Người chuyển đi không thể nhận. Hãy chọn người khác.");
            else if (passed.get(index).notTo().contains(to)) {
                reject(errors, index, "Người này đã có phần trong việc đó. Hãy chọn người khác cho việc này.");
            }
        }
    }

    private void reject(Errors errors, int index, String message) {
        if (rows != null && index < rows.size()) errors.rejectValue("rows[" + index + "].to", "successor", message);
        else errors.rejectValue("all", "successor", message);
    }
}
