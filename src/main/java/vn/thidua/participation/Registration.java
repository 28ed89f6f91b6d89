package vn.thidua.participation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Subject;

/**
 * One subject's part in one movement.
 *
 * @param keeper the unit whose people see and look after it; null when only the standing office does
 * @param onBehalf entered by somebody else than the head of the unit that takes part
 * @param enteredBy person who entered it
 * @param withdrawal null while the subject takes part
 */
record Registration(
        UUID id,
        UUID movement,
        Participant participant,
        Pledge pledge,
        @Nullable UUID keeper,
        boolean onBehalf,
        Instant enteredAt,
        UUID enteredBy,
        @Nullable Withdrawal withdrawal,
        int version) {

    static final String SUBJECT = "registration";

    /** Why and when a subject takes part no more. */
    record Withdrawal(Instant at, String reason) {}

    static Registration of(
            UUID movement, Participant participant, Pledge pledge, @Nullable UUID keeper, Member by, Instant now) {
        var itself = participant.unit() != null && by.heads(participant.unit());
        return new Registration(Ids.next(), movement, participant, pledge, keeper, !itself, now, by.person(), null, 1);
    }

    Subject subject() {
        return new Subject(SUBJECT, id);
    }

    String path() {
        return "/dang-ky/" + id;
    }

    /** Everybody of the commune sees which units take part; who looks after it, the standing office and leaders the rest. */
    boolean visibleTo(Member member) {
        return participant.isUnit()
                || member.isAny(Role.STANDING_OFFICER, Role.LEADER)
                || keeper != null && member.worksIn(keeper);
    }

    /** The standing office, who heads the keeper, and for people without an account whoever works there. */
    boolean changeableBy(Member member) {
        if (withdrawal != null) return false;
        if (member.isAny(Role.STANDING_OFFICER)) return true;
        if (keeper == null) return false;
        return participant.isWithoutAccount() ? member.worksIn(keeper) : member.heads(keeper);
    }

    /** @throws RuleBroken when it is withdrawn */
    Registration with(Pledge changed) {
        refuseWhenWithdrawn();
        return new Registration(
                id, movement, participant, changed, keeper, onBehalf, enteredAt, enteredBy, null, version);
    }

    /** @throws RuleBroken when it was withdrawn before */
    Registration withdraw(Instant now, String reason) {
        refuseWhenWithdrawn();
        return new Registration(
                id,
                movement,
                participant,
                pledge,
                keeper,
                onBehalf,
                enteredAt,
                enteredBy,
                new Withdrawal(now, reason.strip()),
                version);
    }

    /** The registration as it was read at another version. */
    Registration at(int version) {
        return new Registration(
                id, movement, participant, pledge, keeper, onBehalf, enteredAt, enteredBy, withdrawal, version);
    }

    private void refuseWhenWithdrawn() {
        if (withdrawal != null) {
            throw new RuleBroken("Đăng ký này đã được rút. Nếu đối tượng tham gia trở lại, hãy đăng ký mới.");
        }
    }
}
