package vn.thidua.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.web.Option;

/**
 * Where an entry may stand: a kind, and the entry above it.
 *
 * @param parent null at the top
 */
record Place(Kind kind, @Nullable UUID parent) {

    private static final int SHORT = 60;

    /** @throws RuleBroken when no form of ours sent this */
    static Place of(String value) {
        var colon = value.indexOf(':');
        try {
            return colon < 0
                    ? new Place(Kind.valueOf(value), null)
                    : new Place(Kind.valueOf(value.substring(0, colon)), UUID.fromString(value.substring(colon + 1)));
        } catch (IllegalArgumentException forged) {
            throw new RuleBroken("Chưa rõ đặt mục này vào đâu. Hãy chọn một chỗ trong danh sách.");
        }
    }

    static Place of(Entry entry) {
        return new Place(entry.kind(), entry.parent());
    }

    /** What a form sends for it. */
    String value() {
        return parent == null ? kind.name() : kind + ":" + parent;
    }

    /** All places of the outline, in its order. */
    static List<Option> all(Outline outline) {
        var places = new ArrayList<Option>();
        for (var kind : Shape.TOP) {
            places.add(new Option(kind.name(), Shape.title(kind)));
            for (var above : outline.of(kind)) {
                var below = Shape.below(kind);
                if (below != null) places.add(new Option(new Place(below, above.id()).value(), below(above)));
            }
        }
        return places;
    }

    private static String below(Entry above) {
        return "– "
                + java.util.Objects.requireNonNull(Shape.below(above.kind())).label() + " “"
                + Entry.shortened(above.text(), SHORT) + "”";
    }

    /** Where a passage most likely belongs: with the one before it, or behind a heading with the one that follows. */
    static Place likely(Outline outline, int block, List<Integer> headings) {
        Entry before = null;
        Entry after = null;
        for (var entry : outline.entries()) {
            var there = entry.block();
            if (there >= 0 && there < block && (before == null || there >= before.block())) before = entry;
            if (there > block && (after == null || there < after.block())) after = entry;
        }
        var last = before == null ? -1 : before.block();
        var behindHeading = headings.stream().anyMatch(heading -> heading > last && heading < block);
        var near = before == null || behindHeading && after != null ? after : before;
        if (near == null) return new Place(Kind.PURPOSE, null);
        var below = Shape.below(near.kind());
        return near.equals(before) && below != null && near.parent() == null
                ? new Place(below, near.id())
                : Place.of(near);
    }
}
