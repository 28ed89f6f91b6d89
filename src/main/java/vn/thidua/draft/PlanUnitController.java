package vn.thidua.draft;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.web.Allowed;

/** Whom the units of a plan stand for in the organisation. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class PlanUnitController {

    private final DraftDesk desk;
    private final DraftPages pages;
    private final NewGroups newGroups;

    PlanUnitController(DraftDesk desk, DraftPages pages, NewGroups newGroups) {
        this.desk = desk;
        this.pages = pages;
        this.newGroups = newGroups;
    }

    /**
     * One unit of the plan stands for what was chosen.
     *
     * @param group name of a group to be set up of the units chosen; blank for none
     */
    @PostMapping("/phong-trao/du-thao/{id}/muc/{entry}/don-vi")
    String choose(
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam("ban") int seen,
            @RequestParam(name = "donVi", required = false) @Nullable List<UUID> units,
            @RequestParam(name = "nhom", required = false) @Nullable List<UUID> groups,
            @RequestParam(name = "moi", defaultValue = "false") boolean anew,
            @RequestParam(name = "tenNhom", defaultValue = "") String group,
            @RequestParam(name = "ve", required = false) @Nullable String anchor,
            Member member) {
        var behind = new Behind(units == null ? List.of() : units, groups == null ? List.of() : groups, anew);
        if (behind.isEmpty()) {
            throw new RuleBroken("Hãy chọn ít nhất một đơn vị hoặc nhóm, hoặc chọn tạo đơn vị mới.");
        }
        refuseUnknown(behind);
        var chosen = group.isBlank() ? behind : newGroups.of(group, behind);
        desk.act(id, seen, new StandFor(java.util.Map.of(entry, chosen)), member);
        return DraftPages.back(id, anchor, entry);
    }

    private void refuseUnknown(Behind behind) {
        var organisation = pages.organisation();
        var known =
                behind.units().stream().allMatch(unit -> organisation.unit(unit).isPresent())
                        && behind.groups().stream()
                                .allMatch(group -> organisation.group(group).isPresent());
        if (!known) throw new NotThere();
    }

    /**
     * Units of the plan that are not known yet stand for what is proposed, or for units to be made.
     *
     * @param entry only this one; null for all
     * @param anew units are to be made; otherwise what is proposed is taken, and what has no proposal stays open
     */
    @PostMapping("/phong-trao/du-thao/{id}/don-vi")
    String accept(
            @PathVariable UUID id,
            @RequestParam("ban") int seen,
            @RequestParam(name = "muc", required = false) @Nullable UUID entry,
            @RequestParam(name = "moi", defaultValue = "false") boolean anew,
            Member member) {
        var outline = desk.seen(id, seen).outline();
        var organisation = pages.organisation();
        var chosen = new HashMap<UUID, Behind>();
        for (var unit : outline.of(Kind.UNIT)) {
            if (entry != null && !entry.equals(unit.id()) || organisation.knows(unit)) continue;
            var proposal = Proposal.of(unit.text(), organisation);
            if (anew) chosen.put(unit.id(), Behind.NEW);
            else if (!proposal.isEmpty()) chosen.put(unit.id(), newGroups.of(proposal));
        }
        desk.act(id, seen, new StandFor(chosen), member);
        return DraftPages.back(id, "diem-can-xem", null);
    }
}
