package vn.thidua.draft;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** Who may see a draft may see its file and its timeline. */
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
        return drafts.isVisible(subject.id(), member);
    }
}
