package vn.thidua.worklist;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** Files of tasks that came back are the standing office's. */
@Component
class VisibleSheet implements Visible {

    private final SheetImports imports;

    VisibleSheet(SheetImports imports) {
        this.imports = imports;
    }

    @Override
    public String kind() {
        return SheetImport.SUBJECT;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return member.isAny(Role.STANDING_OFFICER) && imports.find(subject.id()).isPresent();
    }
}
