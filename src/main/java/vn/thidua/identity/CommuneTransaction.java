package vn.thidua.identity;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.Wall;
import vn.thidua.kernel.Member;

/** A transaction of its own in a commune, for work that begins before somebody is signed in. */
@Component
class CommuneTransaction {

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    CommuneTransaction(PlatformTransactionManager transactions) {
        writing = new TransactionTemplate(transactions);
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading = new TransactionTemplate(transactions, writing);
        reading.setReadOnly(true);
    }

    <T extends @Nullable Object> T write(UUID commune, Supplier<T> work) {
        return Wall.inside(commune, () -> writing.<T>execute(_ -> work.get()));
    }

    void write(UUID commune, Runnable work) {
        Wall.inside(commune, () -> {
            writing.executeWithoutResult(_ -> work.run());
            return null;
        });
    }

    <T extends @Nullable Object> T read(UUID commune, Supplier<T> work) {
        return Wall.inside(commune, () -> reading.<T>execute(_ -> work.get()));
    }

    <T extends @Nullable Object> T read(Member member, Supplier<T> work) {
        return Wall.as(member, () -> reading.<T>execute(_ -> work.get()));
    }
}
