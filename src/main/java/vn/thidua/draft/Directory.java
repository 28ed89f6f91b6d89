package vn.thidua.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitGroup;

/** The units and groups of the commune, to find whom a unit of the plan stands for. */
record Directory(List<Unit> units, List<UnitGroup> groups) {

    /** Each unit of the plan that has the name of one unit or group stands for it. */
    Outline recognised(Outline outline) {
        var found = new HashMap<UUID, Behind>();
        for (var unit : outline.of(Kind.UNIT)) named(unit.text()).ifPresent(behind -> found.put(unit.id(), behind));
        return new StandFor(found).on(outline);
    }

    /** The unit or group of that name; place names and abbreviations do not count. */
    Optional<Behind> named(String name) {
        var sought = new UnitName(name);
        return units.stream()
                .filter(unit -> new UnitName(unit.name()).equals(sought))
                .findFirst()
                .map(unit -> Behind.units(List.of(unit.id())))
                .or(() -> groups.stream()
                        .filter(group -> new UnitName(group.name()).equals(sought))
                        .findFirst()
                        .map(group -> Behind.group(group.id())));
    }

    /** Whether whom it stands for was chosen and is still there. */
    boolean knows(Entry planUnit) {
        var behind = planUnit.behind();
        return behind != null && !behind.isEmpty() && behind.equals(present(behind));
    }

    /** Without units and groups that were closed since. */
    private Behind present(Behind behind) {
        return new Behind(
                behind.units().stream().filter(id -> unit(id).isPresent()).toList(),
                behind.groups().stream().filter(id -> group(id).isPresent()).toList(),
                behind.anew());
    }

    /** Whom the plan's unit stands for if it were published now: as chosen, of its name, or a new unit. */
    Behind settled(Entry planUnit) {
        var chosen = planUnit.behind() == null ? null : present(planUnit.behind());
        if (chosen != null && !chosen.isEmpty()) return chosen;
        return named(planUnit.text()).orElse(Behind.NEW);
    }

    /** What a form to choose with begins with: what was chosen, otherwise what is proposed. */
    Behind shown(Entry planUnit) {
        var chosen = planUnit.behind();
        return chosen == null || chosen.isEmpty()
                ? Proposal.of(planUnit.text(), this).behind()
                : chosen;
    }

    /** The units meant, groups resolved to their members, each unit once; a unit to be made is not among them. */
    List<Unit> members(Behind behind) {
        var members = new ArrayList<UUID>(behind.units());
        behind.groups().forEach(id -> group(id).ifPresent(group -> members.addAll(group.members())));
        return members.stream().distinct().flatMap(id -> unit(id).stream()).toList();
    }

    Optional<Unit> unit(UUID id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    Optional<UnitGroup> group(UUID id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** Names of units and groups, as chosen: {@code nhóm Các thôn (8 đơn vị)}. */
    String words(@Nullable Behind behind) {
        if (behind == null) return "";
        var words = new ArrayList<String>();
        behind.units().forEach(id -> unit(id).ifPresent(unit -> words.add(unit.name())));
        behind.groups().forEach(id -> group(id).ifPresent(group -> words.add(Proposal.words(group))));
        if (behind.anew()) words.add("đơn vị tạo mới");
        return String.join("; ", words);
    }

    Map<UUID, Proposal> proposals(Outline outline) {
        var proposals = new HashMap<UUID, Proposal>();
        for (var unit : outline.of(Kind.UNIT)) {
            if (!knows(unit)) proposals.put(unit.id(), Proposal.of(unit.text(), this));
        }
        return proposals;
    }
}
