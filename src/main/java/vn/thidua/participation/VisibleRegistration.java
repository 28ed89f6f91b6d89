package vn.thidua.participation;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** See {@link Registration#visibleTo}. */
@Component
class VisibleRegistration implements Visible {

    private final Registrations registrations;

    VisibleRegistration(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public String kind() {
        return Registration.SUBJECT;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return registrations
                .find(subject.id())
                .filter(one -> one.visibleTo(member))
                .isPresent();
    }
}
