package vn.thidua.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.planfile.PlanDraft;

/** The clauses that a draft becomes when it is published; each has the identifier of its entry. */
public final class Clauses {

    private Clauses() {}

    /** What a plan says, clause by clause, as the reader alone understands it: for comparing it with a movement. */
    public static List<Clause> of(PlanDraft plan) {
        return of(FirstOutline.of(plan));
    }

    static List<Clause> of(Outline outline) {
        var clauses = new ArrayList<Clause>();
        for (var entry : outline.entries()) clauses.add(clause(entry, clauses.size(), outline));
        return clauses;
    }

    private static Clause clause(Entry entry, int ordinal, Outline outline) {
        var facts = entry.facts();
        return new Clause(
                entry.id(),
                entry.parent(),
                entry.kind(),
                ordinal,
                facts.text(),
                facts.starts(),
                facts.ends(),
                facts.points(),
                facts.value(),
                facts.measure(),
                isRequested(entry, outline),
                facts.coordinating(),
                Sharing.together(entry, outline),
                entry.block(),
                entry.sources().isEmpty() ? "" : entry.sources().getFirst().text());
    }

    /** What is asked of a unit is asked with each of its duties. */
    private static boolean isRequested(Entry entry, Outline outline) {
        return entry.kind() == Kind.DUTY
                ? unit(entry, outline).facts().requested()
                : entry.facts().requested();
    }

    static Entry unit(Entry duty, Outline outline) {
        return outline.get(parent(duty));
    }

    private static UUID parent(Entry duty) {
        return java.util.Objects.requireNonNull(duty.parent());
    }
}
