package vn.thidua.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Ids;
import vn.thidua.locality.Localities;
import vn.thidua.locality.Locality;
import vn.thidua.movement.Movements;

/** The demonstration's city offers its movements to all; the commune takes part in the first with its own. */
@Component
class OfferDemo implements DemoPart {

    private final Offers offers;
    private final Answers answers;
    private final Movements movements;
    private final Localities localities;
    private final ApplicationEventPublisher events;
    private final CommuneTransaction transaction;
    private final Clock clock;

    OfferDemo(
            Offers offers,
            Answers answers,
            Movements movements,
            Localities localities,
            ApplicationEventPublisher events,
            CommuneTransaction transaction,
            Clock clock) {
        this.offers = offers;
        this.answers = answers;
        this.movements = movements;
        this.localities = localities;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public LocalDate day(DemoStage stage) {
        return stage.opening();
    }

    @Override
    public void play(DemoStage stage) {
        var movement = stage.get("city-movement");
        offer(stage, movement, stage.opening().plusDays(21));
        var lan = stage.member("lan");
        transaction.write(
                lan, () -> answers.accept(offers.received(movement).orElseThrow(), stage.get("movement"), null, lan));
        var fresh = stage.today().minusDays(6);
        stage.at(fresh.atTime(9, 0), () -> offer(stage, stage.get("city-movement:second"), fresh.plusDays(21)));
    }

    private UUID offer(DemoStage stage, UUID movement, LocalDate wish) {
        var officer = stage.member("thu");
        return transaction.write(officer, () -> {
            var city = localities.get(stage.city()).title();
            var communes =
                    localities.of(stage.city()).stream().map(Locality::id).toList();
            var letter = OfferForm.suggested(movements.own(movement), "Ủy ban nhân dân " + city)
                    .letter();
            var offer = new Offer(Ids.next(), movement, letter, wish, clock.instant(), List.copyOf(communes));
            offers.add(offer, officer);
            events.publishEvent(offer);
            return movement;
        });
    }
}
