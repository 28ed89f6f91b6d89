package vn.thidua.report;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** Who reads reports reads the papers made of them. */
@Component
class VisibleIssue implements Visible {

    private final Reports reports;

    VisibleIssue(Reports reports) {
        this.reports = reports;
    }

    @Override
    public String kind() {
        return Issue.KIND;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return member.isAny(Role.STANDING_OFFICER, Role.LEADER) && reports.has(subject.id());
    }
}
