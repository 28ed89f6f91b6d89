package vn.thidua.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Subject;

/**
 * What other modules know of a task that a member may see.
 *
 * @param name with its cycle
 * @param unit that leads it
 * @param owner who answers for it
 * @param due last day; null when none was set
 * @param live whether somebody still has to do something for it
 * @param led whether the member leads the work on it, or belongs to the standing office
 */
public record TaskCard(
        UUID id,
        String name,
        UUID unit,
        UUID owner,
        @Nullable LocalDate due,
        boolean live,
        boolean led) {

    /** The task as what facts and files are about. */
    public Subject subject() {
        return new Subject(Task.SUBJECT, id);
    }

    /** Path of its page. */
    public String path() {
        return "/nhiem-vu/" + id;
    }
}
