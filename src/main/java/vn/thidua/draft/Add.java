package vn.thidua.draft;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.planfile.PlanDraft.Source;

/**
 * A new entry, from a passage of the text or by hand.
 *
 * @param id of the new entry
 * @param parent the entry below which it comes to stand; null for the top
 * @param source the passage; null when it is added by hand
 */
record Add(
        UUID id,
        Kind kind,
        @Nullable UUID parent,
        String text,
        @Nullable Source source) implements Act {

    @Override
    public Outline on(Outline before) {
        var above = parent == null ? null : before.get(parent).kind();
        if (!Shape.fits(kind, above)) {
            throw new RuleBroken(
                    "Chỗ này không nhận %s. Hãy chọn một chỗ khác trong danh sách.".formatted(kind.label()));
        }
        var sources = source == null ? List.<Source>of() : List.of(source);
        return before.inserting(new Entry(id, parent, kind, Facts.of(text), null, null, sources, 1));
    }

    @Override
    public String said(Outline before) {
        return "Thêm " + kind.label() + " “" + Entry.shortened(text, 70) + "”";
    }

    @Override
    public UUID place(Outline before) {
        return id;
    }
}
