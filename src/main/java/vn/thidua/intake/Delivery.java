package vn.thidua.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;

/**
 * A file with figures that was handed in.
 *
 * @param layout null for our own template
 * @param period key of the period of its figures; null when the file says it
 * @param reason explanation for all figures that need one and have none of their own; may be empty
 * @param by full name of who handed it in
 * @param takenAt when its figures were written, UTC; null while they are not
 * @param told why it failed, Vietnamese; null when it did not
 */
record Delivery(
        UUID id,
        UUID file,
        String name,
        @Nullable UUID layout,
        @Nullable Integer period,
        String reason,
        UUID person,
        String by,
        Instant at,
        State state,
        @Nullable Instant takenAt,
        int added,
        int changed,
        int same,
        int refused,
        @Nullable String told) {

    /** Kind of the {@link Subject} that a delivery is. */
    static final String KIND = "figure_delivery";

    /** How far it is. */
    enum State {
        OPEN("chưa nhận"),
        UNDER_WAY("đang nhận"),
        TAKEN("đã nhận"),
        FAILED("chưa nhận được");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Words shown to users, Vietnamese. */
        String label() {
            return label;
        }
    }

    static Subject subject(UUID id) {
        return new Subject(KIND, id);
    }

    /** Path of its page. */
    String path() {
        return "/nhap-so-lieu/" + id;
    }

    /** Whether its figures may be taken in now. */
    boolean isOpen() {
        return state != State.TAKEN;
    }

    /** Whether it is the member's to look at. */
    boolean isFor(Member member) {
        return member.actsAs(person) || member.isAny(Role.STANDING_OFFICER);
    }

    @Nullable
    Period ofPeriod() {
        return period == null ? null : Period.of(period);
    }
}
