package vn.thidua.amendment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.movement.Movement;
import vn.thidua.web.Link;

/**
 * What the page of one clause shows.
 *
 * @param parent the clause under which it stands; null at the top
 * @param below those in force below it
 * @param tasks those that serve it or something below it, with their units; empty for readers of another place
 * @param history what was changed in it, newest first
 * @param corrects the reader may correct it
 */
record ClausePage(
        Movement movement,
        Clause clause,
        @Nullable Clause parent,
        List<Clause> below,
        List<Link> tasks,
        List<Amendment> history,
        boolean corrects) {

    String path() {
        return movement.path() + "/dieu/" + clause.id();
    }

    boolean hasPeriod() {
        return clause.kind() == Kind.PHASE;
    }

    boolean hasEnd() {
        return hasPeriod()
                || clause.kind() == Kind.DUTY
                || clause.kind() == Kind.DEADLINE
                || clause.kind() == Kind.TARGET;
    }

    boolean hasPoints() {
        return clause.kind() == Kind.CRITERION || clause.kind() == Kind.SUBJECT_GROUP;
    }

    boolean hasValue() {
        return clause.kind() == Kind.TARGET;
    }
}
