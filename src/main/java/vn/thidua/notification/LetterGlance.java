package vn.thidua.notification;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Dates;
import vn.thidua.web.Glance;

/** How many letters of the last days did not leave, for the administrator. */
@Component
class LetterGlance implements Glance {

    private static final int DAYS = 7;

    private final Digests digests;
    private final Clock clock;

    LetterGlance(Digests digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    @Override
    public List<Count> of(Member member) {
        if (!member.isAny(Role.ADMINISTRATOR)) return List.of();
        var failed = digests.failedSince(Dates.today(clock).minusDays(DAYS));
        return List.of(new Count("thư chưa gửi được trong 7 ngày", failed, "/thong-bao/thu/da-gui"));
    }
}
