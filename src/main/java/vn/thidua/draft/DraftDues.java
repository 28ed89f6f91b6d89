package vn.thidua.draft;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.DueItem;
import vn.thidua.web.DueItems;
import vn.thidua.web.Standing;

/** Drafts that wait for a leader's look, and those that a leader wants corrected. */
@Component
class DraftDues implements DueItems {

    private final Drafts drafts;

    DraftDues(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<DueItem> of(Member member) {
        if (!member.isAny(Role.LEADER, Role.STANDING_OFFICER)) return List.of();
        var items = new ArrayList<DueItem>();
        for (var draft : drafts.waiting()) {
            if (draft.step() == Step.Kind.SUBMITTED && member.isAny(Role.LEADER)) {
                items.add(item(draft, "Xem dự thảo: ", Standing.NEUTRAL));
            }
            if (draft.step() == Step.Kind.CHANGE_ASKED && member.isAny(Role.STANDING_OFFICER)) {
                items.add(item(draft, "Sửa dự thảo: ", Standing.RETURNED));
            }
        }
        return items;
    }

    private static DueItem item(Drafts.Line draft, String what, Standing standing) {
        var called = draft.called() == null ? "Kế hoạch chưa đọc được tên" : draft.called();
        return new DueItem(what + called, Draft.path(draft.id()), null, standing, null);
    }
}
