package vn.thidua.reading;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** The commune's people see what proves its figures. */
@Component
class VisibleReading implements Visible {

    private final Evidence evidence;

    VisibleReading(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String kind() {
        return Evidence.KIND;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return evidence.cell(subject.id()).isPresent();
    }
}
