package vn.thidua.movement;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;

/** From a movement to its plan on paper. */
@Component
class PlanPaperLink implements MovementLink {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Shown> of(Movement movement, Member member) {
        return Optional.of(new Shown("Tải kế hoạch (Word)", "/phong-trao/" + movement.id() + "/van-ban", null));
    }
}
