package vn.thidua.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Subject;
import vn.thidua.web.Standing;

/**
 * One duty of the plan for one organisation unit.
 *
 * @param owner the person who answers for it
 * @param deputy the person who answers when the owner is silent or away; never the owner
 * @param requested asked of a body that is not under the People's Committee, which may decline
 * @param due last day; null when none was set
 */
record Task(
        UUID id,
        UUID movement,
        UUID duty,
        UUID unit,
        UUID owner,
        UUID deputy,
        String title,
        boolean requested,
        @Nullable LocalDate due,
        State state,
        int version) {

    static final String SUBJECT = "task";

    Subject subject() {
        return new Subject(SUBJECT, id);
    }

    /** Those who answer for the task or head its unit work on it. */
    boolean workedOnBy(Member member) {
        return member.person().equals(owner) || member.person().equals(deputy) || member.heads(unit);
    }

    /** The unit's people, those who answer for it, and those who lead, urge or supervise the movement. */
    boolean visibleTo(Member member) {
        return workedOnBy(member)
                || member.worksIn(unit)
                || member.isAny(Role.STANDING_OFFICER, Role.LEADER, Role.FRONT, Role.AUDITOR);
    }

    /** Whether the member may take it on (or agree to it) now. */
    boolean acceptableBy(Member member) {
        return state == State.ASSIGNED && workedOnBy(member);
    }

    /** Whether the member may decline now: only what was requested, not what was assigned. */
    boolean declinableBy(Member member) {
        return requested && acceptableBy(member);
    }

    boolean reportableBy(Member member) {
        return state.next().contains(State.REPORTED) && workedOnBy(member);
    }

    /** Whether the member may verify or give back the report that {@code reporter} sent: never one's own. */
    boolean verifiableBy(Member member, @Nullable UUID reporter) {
        return state == State.REPORTED
                && member.isAny(Role.STANDING_OFFICER)
                && !member.person().equals(reporter);
    }

    Step accept(Member member, Instant at) {
        require(acceptableBy(member), "Nhiệm vụ này không còn chờ tiếp nhận, hoặc không giao cho đơn vị của ông/bà.");
        return step(State.ACCEPTED, member, at, null);
    }

    Step decline(Member member, Instant at, String reason) {
        require(declinableBy(member), "Chỉ cơ quan được đề nghị mới có thể không nhận lời, khi chưa trả lời.");
        return step(State.DECLINED, member, at, reason);
    }

    Step report(Member member, Instant at, String note) {
        require(
                reportableBy(member),
                "Nhiệm vụ cần được tiếp nhận trước khi báo cáo, và chỉ đơn vị thực hiện báo cáo.");
        return step(State.REPORTED, member, at, note);
    }

    Step verify(Member member, Instant at, @Nullable UUID reporter) {
        requireVerifiable(member, reporter);
        return step(State.VERIFIED, member, at, null);
    }

    Step giveBack(Member member, Instant at, @Nullable UUID reporter, String reason) {
        requireVerifiable(member, reporter);
        return step(State.RETURNED, member, at, reason);
    }

    private void requireVerifiable(Member member, @Nullable UUID reporter) {
        require(
                !member.person().equals(reporter),
                "Người thẩm định không thể là người báo cáo. Hãy để một cán bộ thường trực khác thẩm định.");
        require(verifiableBy(member, reporter), "Nhiệm vụ này không có báo cáo đang chờ thẩm định.");
    }

    private static void require(boolean allowed, String otherwise) {
        if (!allowed) throw new RuleBroken(otherwise);
    }

    private Step step(State kind, Member member, Instant at, @Nullable String note) {
        return new Step(Ids.next(), id, kind, at, member.person(), note, requested);
    }

    /** How the task stands on the day: late and soon due are computed, never stored. */
    Standing standing(LocalDate today) {
        return state.standing(due, today);
    }
}
