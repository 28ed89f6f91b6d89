package vn.thidua.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The units of a commune as a tree: below each unit its own, by kind and then in the order of their names. */
final class UnitTree {

    /** A unit and how many units stand above it. */
    record Branch(Unit unit, int depth) {}

    private final Map<UUID, Unit> byId = new HashMap<>();
    private final Map<@Nullable UUID, List<Unit>> below = new HashMap<>();

    /** @param units in the order of their names */
    UnitTree(List<Unit> units) {
        units.forEach(unit -> byId.put(unit.id(), unit));
        units.stream()
                .sorted(Comparator.comparing(Unit::kind))
                .forEach(unit -> below.computeIfAbsent(above(unit), _ -> new ArrayList<>())
                        .add(unit));
    }

    private @Nullable UUID above(Unit unit) {
        return unit.parentId() != null && byId.containsKey(unit.parentId()) ? unit.parentId() : null;
    }

    /** All units from the top, each followed by those below it. */
    List<Branch> branches() {
        var branches = new ArrayList<Branch>();
        grow(null, 0, branches);
        return branches;
    }

    private void grow(@Nullable UUID parent, int depth, List<Branch> branches) {
        for (var unit : below.getOrDefault(parent, List.of())) {
            branches.add(new Branch(unit, depth));
            grow(unit.id(), depth + 1, branches);
        }
    }

    /** The units directly below this one. */
    List<Unit> below(Unit unit) {
        return below.getOrDefault(unit.id(), List.of());
    }

    /** The unit; null when it is not in the tree, such as a closed one. */
    @Nullable
    Unit find(@Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }

    /** The units that are in the tree, in the order of the identifiers. */
    List<Unit> of(List<UUID> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** Name of the unit above; null at the top. */
    @Nullable
    String nameAbove(Unit unit) {
        var above = above(unit) == null ? null : byId.get(unit.parentId());
        return above == null ? null : above.name();
    }

    /** The units that may stand above this one: all but itself and those below it. */
    List<Unit> possibleAbove(@Nullable Unit unit) {
        var branches = new ArrayList<Branch>();
        if (unit != null) grow(unit.id(), 0, branches);
        Set<UUID> excluded = new HashSet<>(
                branches.stream().map(branch -> branch.unit().id()).collect(Collectors.toSet()));
        if (unit != null) excluded.add(unit.id());
        return branches().stream()
                .map(Branch::unit)
                .filter(other -> !excluded.contains(other.id()))
                .toList();
    }
}
