package vn.thidua.worklist;

import vn.thidua.task.Seen;

/** Whose tasks a list shows; always within what the member may see. */
enum Whose {
    MINE(
            "của tôi",
            "(t.owner_id = any(:persons::uuid[]) or t.deputy_id = any(:persons::uuid[]) or t.second_id = :person)"),
    UNITS("của tôi và đơn vị tôi", Seen.OWN);

    private final String label;
    private final String condition;

    Whose(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    /** Words shown to users, Vietnamese. */
    String label() {
        return label;
    }

    /** In SQL, about the task {@code t}; with the parameters of {@link Seen}. */
    String condition() {
        return condition;
    }
}
