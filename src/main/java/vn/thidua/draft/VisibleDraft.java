package vn.thidua.draft;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** A draft and its file are the standing officer's until it is published; then everybody of the commune may read them. */
@Component
class VisibleDraft implements Visible {

    private final Drafts drafts;

    VisibleDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String kind() {
        return Draft.SUBJECT;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return drafts.find(subject.id())
                .filter(draft -> draft.movement() != null || member.isAny(Role.STANDING_OFFICER))
                .isPresent();
    }
}
