package vn.thidua.offer;

import java.util.List;
import java.util.UUID;
import vn.thidua.kernel.Member;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movement;

/** Begins a plan of one's own from what another movement says. Implemented by the module of drafts. */
public interface Beginning {

    /**
     * A new draft with the clauses to be corrected before it is published; {@link Answers#published} is told then.
     *
     * @param parent the movement of the city
     * @param clauses what it says and is in force, in its order
     * @return identifier of the draft
     */
    UUID begin(Movement parent, List<Clause> clauses, Member by);

    /** Path of the page of the draft. */
    String path(UUID draft);
}
