package vn.thidua.worklist;

import java.util.UUID;
import vn.thidua.kernel.Subject;

/**
 * A list that somebody keeps.
 *
 * @param query what it is narrowed to, see {@link Filter#query}; empty for all tasks
 * @param first it is shown when the person comes to the tasks
 */
record View(UUID id, String name, String query, boolean first) {

    static final String SUBJECT = "task_view";

    Subject subject() {
        return new Subject(SUBJECT, id);
    }

    /** Address of the list. */
    String path() {
        return Filter.path(query);
    }

    View called(String name, boolean first) {
        return new View(id, name, query, first);
    }
}
