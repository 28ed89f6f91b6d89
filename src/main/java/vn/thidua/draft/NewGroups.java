package vn.thidua.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.organization.GroupKind;
import vn.thidua.organization.Groups;
import vn.thidua.organization.UnitGroup;
import vn.thidua.organization.UnitKind;

/** Sets up the groups that a plan speaks of and that the commune has not named yet. */
@Component
class NewGroups {

    private static final int LONGEST = 200;

    private final Groups groups;

    NewGroups(Groups groups) {
        this.groups = groups;
    }

    /** The units chosen become a group, which then stands for them. */
    Behind of(String name, Behind chosen) {
        if (chosen.units().isEmpty() || name.strip().length() > LONGEST) {
            throw new RuleBroken(
                    "Để lập nhóm, hãy chọn các đơn vị của nhóm và đặt tên nhóm không quá %d ký tự.".formatted(LONGEST));
        }
        var group = add(name, List.of(), chosen.units());
        return new Behind(List.of(), and(chosen.groups(), group), chosen.anew());
    }

    /** What is proposed, its new groups set up. */
    Behind of(Proposal proposal) {
        var all = proposal.behind().groups();
        for (var fresh : proposal.groups()) {
            var there = groups.named(fresh.name()).map(UnitGroup::id);
            all = and(all, there.orElseGet(() -> add(fresh.name(), List.of(fresh.kind()), List.of())));
        }
        return new Behind(proposal.behind().units(), all, false);
    }

    private static List<UUID> and(List<UUID> groups, UUID group) {
        var all = new ArrayList<>(groups);
        all.add(group);
        return all;
    }

    private UUID add(String name, List<UnitKind> kinds, List<UUID> units) {
        var group =
                new UnitGroup(Ids.next(), name.strip(), GroupKind.GROUP, List.of(), kinds, units, null, null, false, 0);
        return groups.add(group).id();
    }
}
