package vn.thidua.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause.Kind;

/**
 * An entry goes elsewhere with all below it, and becomes of the kind that stands there.
 *
 * @param parent the entry below which it comes to stand; null for the top
 */
record Move(UUID entry, Kind kind, @Nullable UUID parent) implements Act {

    @Override
    public Outline on(Outline before) {
        var moved = before.get(entry);
        var above = parent == null ? null : before.get(parent);
        if (!Shape.fits(kind, above == null ? null : above.kind())) {
            throw new RuleBroken(
                    "Chỗ này không nhận %s. Hãy chọn một chỗ khác trong danh sách.".formatted(kind.label()));
        }
        var whole = before.whole(moved);
        if (above != null && whole.contains(above)) {
            throw new RuleBroken("Một mục không thể nằm dưới chính mình. Hãy chọn một chỗ khác trong danh sách.");
        }
        var there = converted(whole);
        return before.without(whole)
                .inserting(there.getFirst())
                .insertingAfter(there.getFirst(), there.subList(1, there.size()));
    }

    private List<Entry> converted(List<Entry> whole) {
        var kinds = new HashMap<UUID, Kind>();
        var converted = new ArrayList<Entry>();
        for (var old : whole) {
            var now = old.id().equals(entry) ? kind : Shape.below(Objects.requireNonNull(kinds.get(old.parent())));
            if (now == null) {
                throw new RuleBroken("Bên dưới %s không có mục con. Hãy chuyển hoặc bỏ các mục bên dưới trước."
                        .formatted(kind.label()));
            }
            kinds.put(old.id(), now);
            converted.add(old.at(old.id().equals(entry) ? parent : old.parent(), now));
        }
        return converted;
    }

    @Override
    public String said(Outline before) {
        return "Chuyển " + before.get(entry).named() + " thành " + kind.label();
    }

    @Override
    public UUID place(Outline before) {
        return entry;
    }
}
