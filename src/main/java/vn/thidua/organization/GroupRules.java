package vn.thidua.organization;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What the form of a group must keep to besides its own constraints, told beside the field. */
final class GroupRules {

    private GroupRules() {}

    /**
     * Whether the form may be saved; otherwise the result tells why not.
     *
     * @param open all open units
     * @param namesake the group in use that has the name; empty when none has
     * @param group that is changed; null for a new one
     */
    static boolean allow(
            GroupForm form,
            List<Unit> open,
            Optional<UnitGroup> namesake,
            @Nullable UnitGroup group,
            BindingResult result) {
        if (result.hasErrors()) return false;
        var members = open.stream().filter(form::takesIn).toList();
        var before = group == null ? List.<UUID>of() : group.named();
        if (!form.units().stream().allMatch(unit -> isAmong(open, unit) || before.contains(unit))) {
            result.rejectValue("named", "unknown", "Có đơn vị không còn trong danh sách. Hãy chọn lại.");
        }
        if (members.isEmpty()) {
            result.rejectValue("named", "empty", "Hãy chọn ít nhất một đơn vị, hoặc một loại đơn vị đang có đơn vị.");
        }
        namesake.filter(other -> group == null || !other.id().equals(group.id()))
                .ifPresent(other -> result.rejectValue(
                        "name", "taken", "Đã có “%s”. Hãy sửa nhóm đó hoặc đặt tên khác.".formatted(other.name())));
        lead(form, members, result);
        return !result.hasErrors();
    }

    private static void lead(GroupForm form, List<Unit> members, BindingResult result) {
        belongs("head", form.head(), form, members, result);
        belongs("deputy", form.deputy(), form, members, result);
        if (form.head() != null && Objects.equals(form.head(), form.deputy())) {
            result.rejectValue("deputy", "same", "Cụm trưởng và cụm phó phải là hai đơn vị khác nhau.");
        }
    }

    private static void belongs(
            String field, @Nullable UUID unit, GroupForm form, List<Unit> members, BindingResult result) {
        if (unit == null) return;
        if (form.kind() == GroupKind.GROUP) {
            result.rejectValue(field, "group", "Chỉ cụm thi đua có cụm trưởng, cụm phó. Hãy để trống ô này.");
        } else if (!isAmong(members, unit)) {
            result.rejectValue(field, "outside", "Đơn vị này chưa thuộc cụm. Hãy chọn đơn vị đó ở phần đơn vị.");
        }
    }

    private static boolean isAmong(List<Unit> units, UUID id) {
        return units.stream().anyMatch(unit -> unit.id().equals(id));
    }
}
