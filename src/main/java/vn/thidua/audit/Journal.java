package vn.thidua.audit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.database.Wall;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;

/**
 * Hears every domain event and writes it in the transaction of the change: collected until just before the commit, then
 * written by one statement, the chain's head locked last so that transactions cannot wait for each other in a circle.
 */
@Component
class Journal {

    private final JournalEvents events;
    private final Seal seal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Journal(JournalEvents events, Seal seal, Clock clock) {
        this.events = events;
        this.seal = seal;
        this.clock = clock;
    }

    @EventListener
    void on(DomainEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An event is published within the transaction of its change: " + event);
        }
        var commune = Wall.commune().orElseThrow(() -> new IllegalStateException("No commune for " + event));
        collected(commune).add(Noted.of(event));
    }

    private List<Noted> collected(UUID commune) {
        for (var open : TransactionSynchronizationManager.getSynchronizations()) {
            if (open instanceof Page page && page.commune.equals(commune)) return page.noted;
        }
        var page = new Page(commune, Wall.member().map(Member::account).orElse(null));
        TransactionSynchronizationManager.registerSynchronization(page);
        return page.noted;
    }

    /** What one transaction did in one commune. */
    private final class Page implements TransactionSynchronization, Ordered {

        private final UUID commune;
        private final @Nullable UUID account;
        private final List<Noted> noted = new ArrayList<>();

        Page(UUID commune, @Nullable UUID account) {
            this.commune = commune;
            this.account = account;
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            var head = events.lockHead(commune);
            var position = head.position();
            var last = head.eventMac();
            var sealed = new ArrayList<Sealed>();
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            for (var one : noted) {
                var personal = one.personal() == null ? null : Personal.of(one.personal(), random);
                var event = new Event(
                        commune,
                        ++position,
                        Ids.next(),
                        now,
                        account,
                        one.kind(),
                        one.subject(),
                        one.summary(),
                        one.facts(),
                        personal == null ? null : personal.digest());
                last = seal.of(event, last);
                sealed.add(new Sealed(event, last, personal));
            }
            events.add(sealed);
            events.moveHead(new Head(commune, position, last, seal.ofHead(commune, position, last)));
        }
    }
}
