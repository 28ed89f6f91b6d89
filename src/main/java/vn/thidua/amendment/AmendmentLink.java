package vn.thidua.amendment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementLink;
import vn.thidua.web.Show;

/** Leads from a movement to what was changed in it. */
@Component
class AmendmentLink implements MovementLink {

    private final AmendmentRows rows;

    AmendmentLink(AmendmentRows rows) {
        this.rows = rows;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Shown> of(Movement movement, Member member) {
        var count = rows.count(movement.id());
        return count == 0
                ? Optional.empty()
                : Optional.of(new Shown(
                        "Đính chính, điều chỉnh", movement.path() + "/dinh-chinh", Show.number(count) + " lần"));
    }
}
