package vn.thidua.draft;

import vn.thidua.movement.Clause.Kind;

/** Whether the units of a duty have one task together, or one each. */
final class Sharing {

    private Sharing() {}

    /** As chosen; otherwise units of a group have a task each, and units named one by one share it. */
    static boolean together(Entry duty, Outline outline) {
        if (duty.kind() != Kind.DUTY) return false;
        if (duty.shared() != null) return duty.shared();
        var behind = Clauses.unit(duty, outline).behind();
        return behind != null && behind.groups().isEmpty() && behind.units().size() > 1;
    }
}
