package vn.thidua.draft;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause.Kind;

/** Units of the plan stand for these units and groups of the organisation. */
record StandFor(Map<UUID, Behind> units) implements Act {

    @Override
    public Outline on(Outline before) {
        var after = before;
        for (var unit : units.entrySet()) {
            if (before.get(unit.getKey()).kind() != Kind.UNIT) {
                throw new RuleBroken("Mục này không phải là một đơn vị của kế hoạch. Hãy mở lại dự thảo rồi chọn lại.");
            }
            after = after.changing(unit.getKey(), old -> old.standingFor(unit.getValue()));
        }
        return after;
    }

    @Override
    public String said(Outline before) {
        return units.size() == 1
                ? "Chọn đơn vị cho “%s”"
                        .formatted(before.get(units.keySet().iterator().next()).text())
                : "Chọn đơn vị cho %d đơn vị trong kế hoạch".formatted(units.size());
    }

    @Override
    public @Nullable UUID place(Outline before) {
        return units.size() == 1 ? units.keySet().iterator().next() : null;
    }
}
