package vn.thidua.roster;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;
import vn.thidua.organization.Unit;

/** Lists carry phone numbers: only those who enter units see them. */
@Component
class VisibleImport implements Visible {

    private final RosterImports imports;

    VisibleImport(RosterImports imports) {
        this.imports = imports;
    }

    @Override
    public String kind() {
        return RosterImport.KIND;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return Unit.mayBeChangedBy(member) && imports.find(subject.id()).isPresent();
    }
}
