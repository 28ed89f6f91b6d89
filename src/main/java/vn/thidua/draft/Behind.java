package vn.thidua.draft;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whom a unit of the plan stands for in the organisation.
 *
 * @param units organisation units, the one that answers first in front
 * @param groups groups of units, of which all members are meant, those of the day of publishing
 * @param anew a unit of the plan's name is to be made at publishing
 */
record Behind(List<UUID> units, List<UUID> groups, boolean anew) {

    static final Behind NEW = new Behind(List.of(), List.of(), true);

    Behind {
        units = units.stream().distinct().toList();
        groups = groups.stream().distinct().toList();
    }

    static Behind units(List<UUID> units) {
        return new Behind(units, List.of(), false);
    }

    static Behind group(UUID group) {
        return new Behind(List.of(), List.of(group), false);
    }

    boolean isEmpty() {
        return units.isEmpty() && groups.isEmpty() && !anew;
    }

    /** Both together. */
    Behind and(Behind other) {
        return new Behind(
                Stream.concat(units.stream(), other.units.stream()).toList(),
                Stream.concat(groups.stream(), other.groups.stream()).toList(),
                anew || other.anew);
    }
}
