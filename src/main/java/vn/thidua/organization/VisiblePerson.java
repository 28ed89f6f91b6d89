package vn.thidua.organization;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** Every member of the commune sees its people. */
@Component
class VisiblePerson implements Visible {

    private final Persons persons;

    VisiblePerson(Persons persons) {
        this.persons = persons;
    }

    @Override
    public String kind() {
        return Person.KIND;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return persons.find(subject.id()).isPresent();
    }
}
