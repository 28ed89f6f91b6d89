package vn.thidua.part;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.web.Standing;

/**
 * What one unit contributes to a task that another one leads.
 *
 * @param person who answers for the part
 * @param due last day; null when none was set
 * @param note what was said last: by the unit, or why it was given back or ended; null before
 * @param called the level of the ladder that its silence reached; null when nobody was called
 */
record Part(
        UUID id,
        UUID task,
        UUID unit,
        UUID person,
        String text,
        @Nullable LocalDate due,
        State state,
        @Nullable String note,
        @Nullable String called,
        int version) {

    private static final String NOT_YOURS =
            "Chỉ người phụ trách phần việc hoặc người đứng đầu đơn vị phối hợp mới cập nhật được phần việc này.";
    private static final String LEAD_ONLY = "Chỉ đơn vị chủ trì hoặc cán bộ thường trực thi đua mới làm được việc này.";
    private static final String ENDED = "Phần việc này đã kết thúc. Hãy mở lại trang để xem.";
    private static final int SOON = 3;

    enum State {
        OPEN,
        DONE,
        DROPPED
    }

    /** Whether the member answers for it, acts for who does, or heads its unit. */
    boolean heldBy(Member member) {
        return member.actsAs(person) || member.heads(unit);
    }

    /** The unit says what it did, and whether that is all. */
    Part said(Member by, boolean done, String note) {
        require(heldBy(by), NOT_YOURS);
        require(state == State.OPEN, ENDED);
        return with(person, done ? State.DONE : State.OPEN, note);
    }

    /** The unit puts somebody else in charge. */
    Part givenTo(UUID other, Member by) {
        require(heldBy(by), NOT_YOURS);
        return passedTo(other);
    }

    /** Somebody else answers for it, whoever decided so. */
    Part passedTo(UUID other) {
        require(state == State.OPEN, ENDED);
        return with(other, state, note);
    }

    /** @param led whether who gives it back leads the task */
    Part returned(boolean led, String reason) {
        require(led, LEAD_ONLY);
        require(state == State.DONE, "Phần việc chưa xong nên chưa trả lại được.");
        return with(person, State.OPEN, reason);
    }

    /** @param led whether who ends it leads the task */
    Part dropped(boolean led, String reason) {
        require(led, LEAD_ONLY);
        require(state == State.OPEN, ENDED);
        return with(person, State.DROPPED, reason);
    }

    /** @param led whether who says it in other words, or sets another last day, leads the task */
    Part agreed(boolean led, String text, @Nullable LocalDate due) {
        require(led, LEAD_ONLY);
        require(state == State.OPEN, ENDED);
        return new Part(id, task, unit, person, text, due, state, note, called, version + 1);
    }

    Part movedTo(UUID heir, UUID head) {
        return new Part(id, task, heir, head, text, due, state, note, null, version + 1);
    }

    /** The same for the next turn of the task. */
    Part again(UUID id, UUID task, @Nullable LocalDate due) {
        return new Part(id, task, unit, person, text, due, State.OPEN, null, null, 0);
    }

    /** How it stands on the day: late and soon due are computed, never stored. */
    Standing standing(LocalDate today) {
        if (state == State.DONE) return Standing.VERIFIED;
        if (state == State.DROPPED || due == null) return Standing.NEUTRAL;
        if (today.isAfter(due)) return Standing.OVERDUE;
        return today.isBefore(due.minusDays(SOON)) ? Standing.NEUTRAL : Standing.DUE_SOON;
    }

    /** Words for the standing; null for those of the standing itself. */
    @Nullable
    String word(LocalDate today) {
        return switch (state) {
            case DONE -> "đã xong";
            case DROPPED -> "không cần nữa";
            case OPEN ->
                standing(today) == Standing.OVERDUE || standing(today) == Standing.DUE_SOON ? null : "chưa xong";
        };
    }

    private Part with(UUID person, State state, @Nullable String note) {
        return new Part(id, task, unit, person, text, due, state, note, called, version + 1);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) throw new RuleBroken(rule);
    }
}
