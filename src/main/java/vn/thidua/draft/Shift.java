package vn.thidua.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import vn.thidua.kernel.RuleBroken;

/** An entry changes places with its neighbour. */
record Shift(UUID entry, boolean up) implements Act {

    @Override
    public Outline on(Outline before) {
        var moved = before.get(entry);
        var neighbour = (up ? before.before(moved) : before.after(moved))
                .orElseThrow(() -> new RuleBroken(
                        up ? "Mục này đã đứng đầu trong phần của mình." : "Mục này đã đứng cuối trong phần của mình."));
        var entries = new ArrayList<>(before.entries());
        Collections.swap(entries, entries.indexOf(moved), entries.indexOf(neighbour));
        return before.with(entries);
    }

    @Override
    public String said(Outline before) {
        return (up ? "Đưa lên trước: " : "Đưa xuống sau: ") + before.get(entry).named();
    }

    @Override
    public UUID place(Outline before) {
        return entry;
    }
}
