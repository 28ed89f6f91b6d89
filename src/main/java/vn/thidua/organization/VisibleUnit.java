package vn.thidua.organization;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** Every member of the commune sees its units. */
@Component
class VisibleUnit implements Visible {

    private final Units units;

    VisibleUnit(Units units) {
        this.units = units;
    }

    @Override
    public String kind() {
        return Unit.KIND;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return units.find(subject.id()).isPresent();
    }
}
