package vn.thidua.participation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementLink;

/** From a movement to which heads have acknowledged it, for those who acknowledge or watch. */
@Component
class AcknowledgementLink implements MovementLink {

    private final Acknowledgements acknowledgements;

    AcknowledgementLink(Acknowledgements acknowledgements) {
        this.acknowledgements = acknowledgements;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Shown> of(Movement movement, Member member) {
        var concerned = member.isAny(Role.STANDING_OFFICER, Role.LEADER)
                || !member.headOf().isEmpty();
        if (!concerned || !movement.commune().equals(member.commune())) return Optional.empty();
        var named = acknowledgements.standings(movement.id()).stream()
                .filter(UnitStanding::named)
                .toList();
        var owed = named.stream().filter(UnitStanding::owesAcknowledgement).count();
        return Optional.of(new Shown(
                "Xác nhận đã nhận kế hoạch",
                "/phong-trao/" + movement.id() + "/xac-nhan",
                "%d trên %d đơn vị đã xác nhận".formatted(named.size() - owed, named.size())));
    }
}
