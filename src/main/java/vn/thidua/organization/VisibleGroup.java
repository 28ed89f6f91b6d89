package vn.thidua.organization;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** Every member of the commune sees its groups and clusters. */
@Component
class VisibleGroup implements Visible {

    private final Groups groups;

    VisibleGroup(Groups groups) {
        this.groups = groups;
    }

    @Override
    public String kind() {
        return UnitGroup.KIND;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return groups.find(subject.id()).isPresent();
    }
}
