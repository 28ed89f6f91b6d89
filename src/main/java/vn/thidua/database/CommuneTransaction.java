package vn.thidua.database;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.kernel.Member;

/** A transaction of its own in a commune, for work outside of any request: sign-in, nightly rounds, the demonstration. */
@Component
public class CommuneTransaction {

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    CommuneTransaction(PlatformTransactionManager transactions) {
        writing = new TransactionTemplate(transactions);
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading = new TransactionTemplate(transactions, writing);
        reading.setReadOnly(true);
    }

    /** Work of the program itself. */
    public <T extends @Nullable Object> T write(UUID commune, Supplier<T> work) {
        return Wall.inside(commune, () -> writing.<T>execute(_ -> work.get()));
    }

    /** Work of the program itself. */
    public void write(UUID commune, Runnable work) {
        write(commune, (Supplier<@Nullable Object>) () -> {
            work.run();
            return null;
        });
    }

    /** Work of the member. */
    public <T extends @Nullable Object> T write(Member member, Supplier<T> work) {
        return Wall.as(member, () -> writing.<T>execute(_ -> work.get()));
    }

    /** Work of the member. */
    public void write(Member member, Runnable work) {
        write(member, (Supplier<@Nullable Object>) () -> {
            work.run();
            return null;
        });
    }

    /** Reading by the program itself, in a read-only transaction. */
    public <T extends @Nullable Object> T read(UUID commune, Supplier<T> work) {
        return Wall.inside(commune, () -> reading.<T>execute(_ -> work.get()));
    }

    /** Reading by the member, in a read-only transaction. */
    public <T extends @Nullable Object> T read(Member member, Supplier<T> work) {
        return Wall.as(member, () -> reading.<T>execute(_ -> work.get()));
    }
}
