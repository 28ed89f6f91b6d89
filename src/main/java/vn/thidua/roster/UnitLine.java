package vn.thidua.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitGroup;
import vn.thidua.organization.UnitKind;

/** A line about a unit: as it was understood, and the unit that it is about, when there is one already. */
final class UnitLine {

    final Judged judged;
    final @Nullable String name;
    final @Nullable UnitKind kind;
    final @Nullable String above;
    final List<UnitGroup> groups = new ArrayList<>();
    final @Nullable Unit before;
    final UUID id;

    /** The unit above as found; null while none is given or it is wrong. */
    @Nullable
    UUID parent;

    UnitLine(Line line, Present present) {
        judged = new Judged(line);
        name = Understood.text(judged, Column.UNIT_NAME, 200);
        kind = Understood.kind(judged);
        above = judged.readable(Column.UNIT_ABOVE);
        before = name == null ? null : present.unit(name);
        id = before == null ? Ids.next() : before.id();
        var known = present.groups().stream().map(UnitGroup::name).toList();
        for (var group : Understood.names(judged, Column.UNIT_GROUPS)) {
            var found = present.group(group);
            if (found != null) groups.add(found);
            else
                judged.wrong(
                        Column.UNIT_GROUPS,
                        "không có nhóm, cụm “%s”. Hãy lập nhóm trước, hoặc chọn nhóm đã có.".formatted(group)
                                + Nearest.question(group, known));
        }
    }

    /** The unit above after the list is taken in: an empty cell leaves it as it is. */
    @Nullable
    UUID parentAfter() {
        return parent == null && before != null ? before.parentId() : parent;
    }

    /** The groups that the unit is not in yet. */
    List<UnitGroup> joined() {
        return groups.stream()
                .distinct()
                .filter(group -> !group.named().contains(id) && !group.kinds().contains(kind))
                .toList();
    }

    /** The unit as the line wants it. */
    Unit unit(Instant now) {
        var kind = Objects.requireNonNull(this.kind);
        return before == null
                ? new Unit(id, Objects.requireNonNull(name), kind, parentAfter(), now, null, 1)
                : before.with(before.name(), kind, parentAfter());
    }

    /** Whether kind or place change, not only the groups. */
    boolean changesUnit() {
        return before != null && (before.kind() != kind || !Objects.equals(before.parentId(), parentAfter()));
    }
}
