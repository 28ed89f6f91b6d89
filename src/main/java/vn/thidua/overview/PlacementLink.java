package vn.thidua.overview;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementLink;

/** From a movement to the areas of its duties. */
@Component
class PlacementLink implements MovementLink {

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Shown> of(Movement movement, Member member) {
        return movement.commune().equals(member.commune()) && member.isAny(Role.STANDING_OFFICER)
                ? Optional.of(new Shown(
                        "Gắn nhiệm vụ với nội dung thi đua", "/phong-trao/" + movement.id() + "/gan-noi-dung", null))
                : Optional.empty();
    }
}
