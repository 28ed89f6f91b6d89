package vn.thidua.reading;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** The commune's people see what was done with its figures. */
@Component
class VisibleReport implements Visible {

    private final Sheets sheets;

    VisibleReport(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String kind() {
        return Sheet.KIND;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return sheets.find(subject.id()).isPresent();
    }
}
