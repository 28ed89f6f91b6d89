package vn.thidua.draft;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause.Kind;

/** Duties of several units become one task together, or one for each. */
record Share(Map<UUID, Boolean> duties) implements Act {

    @Override
    public Outline on(Outline before) {
        var after = before;
        for (var duty : duties.entrySet()) {
            if (before.get(duty.getKey()).kind() != Kind.DUTY) {
                throw new RuleBroken("Mục này không phải là một nhiệm vụ được giao. Hãy mở lại dự thảo rồi chọn lại.");
            }
            after = after.changing(duty.getKey(), old -> old.shared(duty.getValue()));
        }
        return after;
    }

    @Override
    public String said(Outline before) {
        return "Chọn việc chung, việc riêng cho %d nhiệm vụ".formatted(duties.size());
    }
}
