package vn.thidua.intake;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** The commune's people see how its files are read. */
@Component
class VisibleLayout implements Visible {

    private final Layouts layouts;

    VisibleLayout(Layouts layouts) {
        this.layouts = layouts;
    }

    @Override
    public String kind() {
        return LayoutEvent.KIND;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return layouts.find(subject.id()).isPresent();
    }
}
