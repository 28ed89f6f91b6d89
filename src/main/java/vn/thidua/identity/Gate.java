package vn.thidua.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;

/** What stands between a right password and the program. */
enum Gate {
    /** The code from the phone is still missing. */
    SECOND_STEP("/xac-thuc"),
    /** The password must be changed. */
    NEW_PASSWORD("/mat-khau"),
    /** An administrator must set up the second step. */
    ENROLMENT("/xac-thuc-hai-buoc"),
    OPEN(null);

    private final @Nullable String path;

    Gate(@Nullable String path) {
        this.path = path;
    }

    /** The page on which the gate is passed; null when it is open. */
    @Nullable
    String path() {
        return path;
    }

    /**
     * Where the member stands.
     *
     * @param administratorDays days after which an administrator changes the password
     */
    static Gate of(SignedIn signedIn, Account account, Member member, int administratorDays, Instant now) {
        if (account.hasSecondStep() && !signedIn.bothSteps()) return SECOND_STEP;
        var administrator = member.isAny(Role.ADMINISTRATOR);
        if (account.mustChange() || administrator && account.passwordIsOlderThan(administratorDays, now)) {
            return NEW_PASSWORD;
        }
        return administrator && !account.hasSecondStep() ? ENROLMENT : OPEN;
    }
}
