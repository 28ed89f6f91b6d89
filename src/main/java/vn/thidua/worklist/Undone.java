package vn.thidua.worklist;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.thidua.task.BulkDesk;

/**
 * A task with which nothing was done.
 *
 * @param href path of its page; null when it is not there for the member
 * @param why the rule in words
 */
record Undone(String name, @Nullable String href, String why) implements Serializable {

    static Undone of(BulkDesk.Answer answer, @Nullable String name) {
        var why = answer.against() == null ? "" : answer.against();
        return name == null
                ? new Undone("Nhiệm vụ không còn", null, why)
                : new Undone(name, "/nhiem-vu/" + answer.wish().task(), why);
    }
}
