package vn.thidua.revision;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** The file of a newer version is the standing officer's until something was taken over; then everybody's. */
@Component
class VisibleRevision implements Visible {

    private final Revisions revisions;

    VisibleRevision(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public String kind() {
        return Revision.SUBJECT;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return revisions
                .isTaken(subject.id())
                .filter(taken -> taken || member.isAny(Role.STANDING_OFFICER))
                .isPresent();
    }
}
