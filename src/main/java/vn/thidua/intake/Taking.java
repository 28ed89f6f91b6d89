package vn.thidua.intake;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.notification.News;
import vn.thidua.notification.Reason;
import vn.thidua.reading.FigureIntake;
import vn.thidua.reading.Receipt;
import vn.thidua.web.Show;

/**
 * Takes files in: small ones at once, large ones beside, so that one can leave; whoever sent it is told. Large ones come one
 * after the other, for the memory that each needs.
 */
@Component
class Taking {

    /** Size of files that are taken while one waits, in bytes. */
    private static final long SMALL = 256 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Taking.class);

    private final IntakeDesk desk;
    private final Deliveries deliveries;
    private final CommuneTransaction transaction;
    private final ApplicationEventPublisher events;
    private final Map<UUID, Underway> running = new ConcurrentHashMap<>();
    private final Lock turn = new ReentrantLock(true);

    Taking(IntakeDesk desk, Deliveries deliveries, CommuneTransaction transaction, ApplicationEventPublisher events) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.transaction = transaction;
        this.events = events;
    }

    /** Whether a file is being taken in; one that was under way when the program ended is not. */
    boolean isRunning(Delivery delivery) {
        return running.containsKey(delivery.id());
    }

    /** The file is being taken in from now on. */
    Underway follow(Delivery delivery) {
        return running.computeIfAbsent(delivery.id(), _ -> new Underway());
    }

    /** How far a file is that is being taken in; empty when it is not. */
    Optional<Underway.Step> step(Delivery delivery) {
        return Optional.ofNullable(running.get(delivery.id())).map(Underway::step);
    }

    /**
     * Takes a file in, within the transaction of the request when it is small, otherwise after it.
     *
     * @return what was taken; empty when that goes on
     * @throws RuleBroken when it was taken before
     */
    Optional<Receipt> begin(Delivery delivery, Member member) {
        if (isRunning(delivery)) throw new RuleBroken("Tệp này đang được nhận. Hãy chờ kết quả.");
        deliveries.begin(delivery.id());
        if (desk.size(delivery) <= SMALL) {
            return Optional.of(desk.take(delivery, desk.extract(delivery), member, FigureIntake.Progress.UNHEARD));
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                follow(delivery);
                Thread.startVirtualThread(() -> run(delivery, member));
            }
        });
        return Optional.empty();
    }

    /** Takes a file in beside all requests. */
    void run(Delivery delivery, Member member) {
        var underway = follow(delivery);
        turn.lock();
        try {
            underway.reading();
            transaction.write(member, () -> {
                if (deliveries.get(delivery.id(), member).state() == Delivery.State.TAKEN) return;
                var receipt = desk.take(delivery, desk.extract(delivery), member, underway);
                tell(delivery, "Đã nhận %s số liệu.".formatted(Show.number(receipt.written())));
            });
        } catch (RuleBroken refused) {
            fail(delivery, member, refused.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("A file with figures was not taken in", broken);
            fail(delivery, member, "Có lỗi khi nhận tệp, chưa có gì được ghi. Hãy bấm nhận lại.");
        } finally {
            turn.unlock();
            running.remove(delivery.id());
        }
    }

    private void fail(Delivery delivery, Member member, String why) {
        transaction.write(member, () -> {
            deliveries.fail(delivery.id(), why);
            tell(delivery, why);
        });
    }

    private void tell(Delivery delivery, String words) {
        events.publishEvent(News.of(new News.Item(
                delivery.person(),
                Reason.INFORMED,
                Delivery.subject(delivery.id()),
                "Nhập số liệu từ tệp “" + delivery.name() + "”",
                words,
                delivery.path())));
    }
}
