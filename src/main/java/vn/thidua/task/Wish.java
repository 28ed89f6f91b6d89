package vn.thidua.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Member;

/**
 * What somebody wants done with one task among many.
 *
 * @param version of the task as it was looked at; null for as it is now
 * @param words reason, or note of progress; null where the deed needs none
 * @param day new last day; null where the deed sets none
 * @param owner who answers from now on; null to leave it
 * @param deputy who stands in from now on; null to leave it
 * @param percent how much is done, 0 to 100; null to leave it
 */
public record Wish(
        UUID task,
        @Nullable Integer version,
        Deed deed,
        @Nullable String words,
        @Nullable LocalDate day,
        @Nullable UUID owner,
        @Nullable UUID deputy,
        @Nullable Integer percent) {

    /** The deed with the task as it is now, without further words. */
    public static Wish of(UUID task, Deed deed) {
        return new Wish(task, null, deed, null, null, null, null, null);
    }

    Said said(Task task, Member by) {
        var said = new Said(words, day, null, percent, null, owner, deputy, null);
        return deed.act().mayBeTyped() && !task.workedOnBy(by) ? said.behalf(task.owner()) : said;
    }
}
