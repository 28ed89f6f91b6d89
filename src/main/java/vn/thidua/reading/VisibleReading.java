package vn.thidua.reading;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** The commune's people see what proves its figures. */
@Component
class VisibleReading implements Visible {

    private final Proofs evidence;

    VisibleReading(Proofs evidence) {
        this.evidence = evidence;
    }

    @Override
    public String kind() {
        return Proofs.KIND;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return evidence.cell(subject.id()).isPresent();
    }
}
