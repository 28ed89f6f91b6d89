package vn.thidua.movement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Member;
import vn.thidua.web.Link;

/** How far the work on a movement is. Implemented by the module of tasks; each call is one statement. */
public interface Progress {

    /**
     * Numbers of tasks; what was asked for and declined does not count.
     *
     * @param tasks all of them
     * @param done of these, those verified
     * @param overdue of these, those still owed after their last day
     * @param href list of exactly these tasks; null when the member may not see them all
     */
    record Count(int tasks, int done, int overdue, @Nullable String href) {

        /** Nothing to count. */
        public static final Count NONE = new Count(0, 0, 0, null);
    }

    /** Counts by the clauses that are served; a unit of the plan counts what its duties do, others are left out. */
    Map<UUID, Count> byClause(UUID movement, Member member);

    /** Counts by movement; those without tasks are left out. */
    Map<UUID, Count> byMovement(Collection<UUID> movements, Member member);

    /** The tasks that serve one of the clauses, with their units. */
    List<Link> tasks(Collection<UUID> clauses);
}
