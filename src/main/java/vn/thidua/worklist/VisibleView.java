package vn.thidua.worklist;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** A list is for whoever keeps it. */
@Component
class VisibleView implements Visible {

    private final Views views;

    VisibleView(Views views) {
        this.views = views;
    }

    @Override
    public String kind() {
        return View.SUBJECT;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return views.of(member).stream().anyMatch(view -> view.id().equals(subject.id()));
    }
}
