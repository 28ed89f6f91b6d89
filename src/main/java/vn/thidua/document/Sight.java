package vn.thidua.document;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** Asks the module that owns a subject whether a member may see it. A subject that nobody owns is seen by nobody. */
@Component
class Sight {

    private final Map<String, Visible> owners;

    Sight(List<Visible> owners) {
        this.owners = owners.stream().collect(Collectors.toMap(Visible::kind, Function.identity()));
    }

    boolean isOf(Member member, Subject subject) {
        var owner = owners.get(subject.kind());
        return owner != null && owner.to(member, subject);
    }
}
