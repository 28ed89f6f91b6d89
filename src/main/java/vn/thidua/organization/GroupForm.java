package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about a group or cluster.
 *
 * @param kinds kinds whose units all belong to it
 * @param named units ticked one by one
 * @param head unit that heads a cluster
 * @param version of the group as it was read; null for a new one
 */
record GroupForm(
        @NotBlank(message = "Hãy nhập tên nhóm hoặc cụm.")
        @Size(max = 200, message = "Tên dài nhất 200 ký tự.")
        @Nullable
        String name,

        @NotNull(message = "Hãy chọn nhóm đơn vị hay cụm thi đua.") @Nullable
        GroupKind kind,

        @Nullable List<UnitKind> kinds,
        @Nullable List<UUID> named,
        @Nullable UUID head,
        @Nullable UUID deputy,
        @Nullable Integer version) {

    static GroupForm of(UnitGroup group) {
        return new GroupForm(
                group.name(),
                group.kind(),
                group.kinds(),
                group.named(),
                group.head(),
                group.deputy(),
                group.version());
    }

    /** The group as entered; its members are not known yet. */
    UnitGroup toGroup(UUID id) {
        return new UnitGroup(
                id,
                Words.tidy(Objects.requireNonNull(name)),
                Objects.requireNonNull(kind),
                List.of(),
                Objects.requireNonNullElse(kinds, List.<UnitKind>of()).stream()
                        .distinct()
                        .toList(),
                units(),
                head,
                deputy,
                false,
                Objects.requireNonNullElse(version, 0));
    }

    List<UUID> units() {
        return Objects.requireNonNullElse(named, List.of());
    }

    /** Whether the unit is one of those entered, by itself or by its kind. */
    boolean takesIn(Unit unit) {
        return units().contains(unit.id())
                || Objects.requireNonNullElse(kinds, List.of()).contains(unit.kind());
    }
}
