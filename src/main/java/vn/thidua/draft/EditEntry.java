package vn.thidua.draft;

import java.util.UUID;

/** An entry says something else now. */
record EditEntry(UUID entry, Facts facts) implements Act {

    @Override
    public Outline on(Outline before) {
        before.get(entry);
        return before.changing(entry, old -> old.with(facts));
    }

    @Override
    public String said(Outline before) {
        return "Sửa " + before.get(entry).named();
    }

    @Override
    public UUID place(Outline before) {
        return entry;
    }
}
