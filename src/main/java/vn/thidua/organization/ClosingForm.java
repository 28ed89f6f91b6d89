package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The end of a unit.
 *
 * @param successors units that go on with its work
 * @param heir the one of them that takes over the open work
 */
record ClosingForm(
        @NotNull(message = "Hãy nhập ngày cuối hoạt động.") @Nullable
        LocalDate lastDay,

        @NotBlank(message = "Hãy nhập lý do hoặc số quyết định.")
        @Size(max = 500, message = "Lý do dài nhất 500 ký tự.")
        @Nullable
        String reason,

        @Nullable List<UUID> successors,
        @Nullable UUID heir,
        @Nullable Integer version) {

    void check(LocalDate today, Unit unit, List<Unit> open, Errors errors) {
        if (lastDay != null && lastDay.isAfter(today)) {
            errors.rejectValue("lastDay", "future", "Ngày này chưa đến. Hãy ghi khi đến ngày đó.");
        }
        var others =
                open.stream().map(Unit::id).filter(id -> !id.equals(unit.id())).toList();
        if (!others.containsAll(all())) {
            errors.rejectValue("successors", "unknown", "Có đơn vị không còn trong danh sách. Hãy chọn lại.");
        }
    }

    /** The successors, the heir among them. */
    List<UUID> all() {
        var all = new ArrayList<>(Objects.requireNonNullElse(successors, List.<UUID>of()));
        if (heir != null) all.add(heir);
        return all.stream().distinct().toList();
    }
}
