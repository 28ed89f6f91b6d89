package vn.thidua.organization;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What the form of a unit must keep to besides its own constraints, told beside the field. */
final class UnitRules {

    private UnitRules() {}

    /**
     * Whether the form may be saved; otherwise the result tells why not.
     *
     * @param unit that is changed; null for a new one
     */
    static boolean allow(UnitForm form, @Nullable Unit unit, Units units, BindingResult result) {
        if (result.hasErrors()) return false;
        units.named(Objects.requireNonNull(form.name()))
                .filter(other -> unit == null || !other.id().equals(unit.id()))
                .ifPresent(other -> result.rejectValue(
                        "name",
                        "taken",
                        "Đã có đơn vị “%s”. Hãy dùng đơn vị đó hoặc đặt tên khác.".formatted(other.name())));
        if (form.parentId() != null && units.find(form.parentId()).isEmpty()) {
            result.rejectValue("parentId", "unknown", "Lựa chọn không có trong danh sách.");
        }
        return !result.hasErrors();
    }
}
