package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a unit was before, and what became of it. */
@Component
class UnitPast {

    /**
     * As the page of the unit shows it.
     *
     * @param names former names, the latest first
     * @param closing how it ended; null while it is open
     * @param predecessors closed units whose work it goes on with
     */
    record Shown(List<FormerName> names, @Nullable UnitClosing closing, List<Unit> predecessors) {}

    private final FormerNames names;
    private final Closings closings;

    UnitPast(FormerNames names, Closings closings) {
        this.names = names;
        this.closings = closings;
    }

    Shown of(Unit unit) {
        UUID id = unit.id();
        return new Shown(names.of(id), closings.of(id).orElse(null), closings.predecessors(id));
    }

    /**
     * Keeps the present name for the time before the day.
     *
     * @param day first day of the other name; null when the name is only corrected
     */
    void rename(Unit unit, String name, @Nullable LocalDate day) {
        if (day != null && !unit.name().equals(Words.tidy(name))) names.ofUnit(unit.id(), unit.name(), day);
    }
}
