package vn.thidua.participation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementLink;
import vn.thidua.web.Show;

/** From a movement to who takes part. */
@Component
class RegistrationLink implements MovementLink {

    private final Tally tally;

    RegistrationLink(Tally tally) {
        this.tally = tally;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Shown> of(Movement movement, Member member) {
        if (!movement.commune().equals(member.commune())) return Optional.empty();
        return Optional.of(new Shown(
                "Đăng ký thi đua",
                "/phong-trao/" + movement.id() + "/dang-ky",
                "%s đối tượng đang tham gia".formatted(Show.number(tally.all(movement.id())))));
    }
}
