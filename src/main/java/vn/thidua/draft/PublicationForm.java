package vn.thidua.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.NotThere;
import vn.thidua.organization.Unit;
import vn.thidua.planfile.PlanDraft;
import vn.thidua.web.Show;

/**
 * For each unit of the plan, in the plan's order, which organisation unit it is.
 *
 * @param units identifiers of organisation units, or {@link #NEW} for one to be made with the plan's name; null where
 *     nothing was chosen
 */
record PublicationForm(@Nullable List<String> units) {

    static final String NEW = "moi";

    /** The form with the units of the same name chosen; those without one are to be made. */
    static PublicationForm suggested(PlanDraft plan, List<Unit> existing) {
        var chosen = new ArrayList<String>();
        for (var entry : plan.units()) {
            chosen.add(existing.stream()
                    .filter(unit -> withoutPlace(unit.name()).equals(withoutPlace(entry.bareName())))
                    .findFirst()
                    .map(unit -> unit.id().toString())
                    .orElse(NEW));
        }
        return new PublicationForm(chosen);
    }

    /** Plans write "Phòng Kinh tế xã" for the unit that is listed as "Phòng Kinh tế". */
    private static String withoutPlace(String name) {
        return Show.folded(name).replaceFirst(" (xa|phuong|dac khu)$", "");
    }

    /** The organisation unit chosen for the plan's unit; empty when one is to be made or nothing was chosen. */
    Optional<UUID> unit(int index) {
        var chosen = units == null || index >= units.size() ? null : units.get(index);
        if (chosen == null || chosen.equals(NEW)) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(chosen));
        } catch (IllegalArgumentException malformed) {
            throw new NotThere();
        }
    }

    boolean isChosen(int index, UUID unit) {
        return unit(index).filter(unit::equals).isPresent();
    }
}
