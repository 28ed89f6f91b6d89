package vn.thidua.draft;

import java.util.UUID;
import vn.thidua.kernel.RuleBroken;

/** An entry joins the one before it, with all that stands below. */
record Merge(UUID entry) implements Act {

    @Override
    public Outline on(Outline before) {
        var second = before.get(entry);
        var first = first(before);
        return before.changing(first.id(), old -> old.and(second))
                .without(second, child -> child.at(first.id(), child.kind()));
    }

    private Entry first(Outline before) {
        return before.before(before.get(entry))
                .orElseThrow(
                        () -> new RuleBroken(
                                "Không có mục nào đứng trước trong cùng phần để gộp. Hãy chuyển mục này đến cạnh mục cần gộp trước."));
    }

    @Override
    public String said(Outline before) {
        return "Gộp vào mục trước: " + before.get(entry).named();
    }

    @Override
    public UUID place(Outline before) {
        return first(before).id();
    }
}
