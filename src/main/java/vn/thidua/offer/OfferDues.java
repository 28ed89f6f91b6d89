package vn.thidua.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Dates;
import vn.thidua.web.DueItem;
import vn.thidua.web.DueItems;
import vn.thidua.web.Standing;

/** Offers of the city that wait for the answer of a commune's standing officer. */
@Component
class OfferDues implements DueItems {

    private static final int SOON = 7;

    private final Offers offers;
    private final Clock clock;

    OfferDues(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public List<DueItem> of(Member member) {
        if (!member.isAny(Role.STANDING_OFFICER) || member.city() != null) return List.of();
        var today = Dates.today(clock);
        return offers.received().stream()
                .filter(offer -> offer.answer() == null)
                .map(offer -> new DueItem(
                        "Trả lời đề nghị hưởng ứng: " + offer.name(),
                        offer.path() + "/huong-ung",
                        offer.wish(),
                        standing(offer.wish(), today),
                        offer.from()))
                .toList();
    }

    private static Standing standing(@Nullable LocalDate wish, LocalDate today) {
        if (wish == null) return Standing.NEUTRAL;
        if (today.isAfter(wish)) return Standing.OVERDUE;
        return today.isBefore(wish.minusDays(SOON)) ? Standing.NEUTRAL : Standing.DUE_SOON;
    }
}
