package vn.thidua.movement;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** A published movement is for everybody of the commune, and for the city. */
@Component
class VisibleMovement implements Visible {

    private final Movements movements;

    VisibleMovement(Movements movements) {
        this.movements = movements;
    }

    @Override
    public String kind() {
        return Movement.SUBJECT;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return movements.find(subject.id()).isPresent();
    }
}
