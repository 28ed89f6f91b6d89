package vn.thidua.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Subject;
import vn.thidua.web.Show;

/**
 * A state that somebody declared: the row that says so and the news of it.
 *
 * @param position number of the declaration, from 1; 0 for what was issued and not declared anything yet
 * @param phase the phase that runs, is reviewed or was the last; 0 before the first
 * @param takesBack it takes the declaration before it back and states again what held until then
 * @param since the day from which it holds; null for what was issued
 * @param document number of the document that says so; null when there is none
 * @param reason null where none was given
 * @param by name of who declared it; null for what was issued and for readers of another place
 */
record Status(
        UUID movement,
        int position,
        State state,
        int phase,
        boolean takesBack,
        @Nullable LocalDate since,
        @Nullable String document,
        @Nullable String reason,
        @Nullable Instant at,
        @Nullable String by)
        implements DomainEvent {

    static Status issued(UUID movement) {
        return new Status(movement, 0, State.ISSUED, 0, false, null, null, null, null, null);
    }

    /** What a declaration says beside the state itself. */
    record Declared(
            LocalDate since,
            @Nullable String document,
            @Nullable String reason) {}

    /**
     * This declaration, when it is the one that somebody saw.
     *
     * @throws RuleBroken when something else was declared since
     */
    Status seenAt(int seen) {
        require(
                seen == position,
                "Trạng thái vừa được người khác ghi nhận: %s. Hãy mở lại để xem trước khi ghi nhận tiếp."
                        .formatted(label()));
        return this;
    }

    /** Whether the state may follow, in a plan of so many phases. */
    boolean leadsTo(State to, int phases) {
        return state.next(phase >= phases).contains(to);
    }

    /**
     * The declaration that follows this one.
     *
     * @param phases how many phases the plan has, at least one
     * @throws RuleBroken when the state may not follow, the day lies before this one's or in the future, or a
     *     cancellation has no reason
     */
    Status then(State to, int phases, Declared said, Member by, Instant now) {
        require(leadsTo(to, phases), "Phong trào %s nên không thể chuyển sang “%s”.".formatted(label(), to.label()));
        require(
                !said.since().isAfter(LocalDate.ofInstant(now, Show.ZONE)),
                "Chỉ ghi nhận việc đã diễn ra: ngày bắt đầu không thể ở sau hôm nay.");
        require(
                since == null || !said.since().isBefore(since),
                "Ngày bắt đầu không thể trước ngày %s, là ngày %s.".formatted(Show.date(since), label()));
        require(to != State.CANCELLED || said.reason() != null, "Hãy ghi lý do hủy phong trào.");
        return new Status(
                movement,
                position + 1,
                to,
                phaseOf(to),
                false,
                said.since(),
                said.document(),
                said.reason(),
                now,
                by.name());
    }

    /**
     * The declaration that takes this one back.
     *
     * @param before what held until then
     */
    Status takenBack(Status before, String reason, Member by, Instant now) {
        return new Status(
                movement,
                position + 1,
                before.state,
                before.phase,
                true,
                before.since,
                before.document,
                reason,
                now,
                by.name());
    }

    private int phaseOf(State to) {
        return to == State.ACTIVE ? phase + 1 : phase;
    }

    /** Words for the declaration of a state that may follow: "Chuyển sang giai đoạn 2". */
    String act(State to) {
        return act(to, phaseOf(to));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new RuleBroken(otherwise);
    }

    /** Words with the phase: "đang thực hiện giai đoạn 2". */
    String label() {
        return state == State.ACTIVE || state == State.INTERIM_REVIEW
                ? state.label() + " giai đoạn " + phase
                : state.label();
    }

    @Override
    public Subject subject() {
        return new Subject(Movement.SUBJECT, movement);
    }

    @Override
    public String summary() {
        return takesBack ? "Thu hồi ghi nhận trạng thái, trở lại " + label() : act(state, phase);
    }

    private static String act(State state, int phase) {
        return switch (state) {
            case ISSUED -> "Ban hành";
            case ACTIVE -> phase == 1 ? "Phát động phong trào" : "Chuyển sang giai đoạn " + phase;
            case INTERIM_REVIEW -> "Bắt đầu sơ kết giai đoạn " + phase;
            case FINAL_REVIEW -> "Bắt đầu tổng kết";
            case CLOSED -> "Kết thúc phong trào";
            case CANCELLED -> "Hủy phong trào";
        };
    }

    @Override
    public Map<String, ?> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("phase", phase);
        if (since != null) facts.put("since", since.toString());
        if (document != null) facts.put("document", document);
        if (reason != null) facts.put("reason", reason);
        return facts;
    }
}
