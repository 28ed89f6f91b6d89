package vn.thidua.amendment;

import java.util.List;
import java.util.UUID;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movement;

/** A change of a published movement that somebody wants; several make one amendment. */
public sealed interface Alteration {

    /** The head of the document as it shall be, with the version that was read. */
    record Head(Movement becomes) implements Alteration {}

    /** A clause as it shall be, with the version that was read. */
    record Rewording(Clause becomes) implements Alteration {}

    /**
     * A new clause; its place is after all others.
     *
     * @param units the organisation units for which a unit of the plan stands, the first one in front; otherwise empty
     */
    record Addition(Clause clause, List<UUID> units) implements Alteration {}

    /** A clause, with all below it, is not in force any more; with the version that was read. */
    record Retirement(UUID clause, int version) implements Alteration {}
}
