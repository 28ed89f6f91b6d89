package vn.thidua.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.thidua.amendment.Alteration;
import vn.thidua.amendment.Amendments;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.locality.Locality;
import vn.thidua.movement.SmallMovement;
import vn.thidua.movement.State;

/** A movement of the city, launched, corrected and offered to communes. */
public class SmallOffer {

    private final SmallMovement small;
    private final Offers offers;
    private final Amendments amendments;
    private final Casting casting;
    private final Clock clock;

    SmallOffer(SmallMovement small, Offers offers, Amendments amendments, Casting casting, Clock clock) {
        this.small = small;
        this.offers = offers;
        this.amendments = amendments;
        this.casting = casting;
        this.clock = clock;
    }

    /** Offered to the communes; gives the movement. */
    public UUID sent(Cast cast, Locality... communes) {
        var movement = small.inCity(cast);
        var officer = cast.cityStanding();
        small.declare(officer, movement, State.ACTIVE);
        var solution = small.clause(officer, movement, "Thi đua sống xanh");
        casting.as(officer, () -> {
            amendments.amend(
                    movement,
                    "Không còn phù hợp",
                    null,
                    List.of(new Alteration.Retirement(solution.id(), solution.version())),
                    officer.member());
            var offer = new Offer(
                    Ids.next(),
                    movement,
                    "Đề nghị hưởng ứng",
                    LocalDate.of(2026, 12, 20),
                    clock.instant(),
                    Arrays.stream(communes).map(Locality::id).toList());
            offers.add(offer, officer.member());
        });
        return movement;
    }
}
