package vn.thidua.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.DataFolder;
import vn.thidua.database.Wall;

/** Verifies the chains of all communes and keeps their ends outside the database. */
@Component
class JournalCheck {

    /** A commune or city with what was found in its chain. */
    record Checked(String name, Findings findings) {}

    private record Tenant(UUID id, String name) {}

    private static final RowMapper<Tenant> TENANT = DataClassRowMapper.newInstance(Tenant.class);

    private final JournalEvents events;
    private final Seal seal;
    private final Path kept;
    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    JournalCheck(
            JournalEvents events,
            Seal seal,
            DataFolder data,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.events = events;
        this.seal = seal;
        this.kept = data.root().resolve("journal").resolve("heads.log");
        this.jdbc = jdbc;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Walks every chain; one snapshot for each commune. */
    List<Checked> all() {
        var heads = KeptHeads.read(kept);
        return tenants().stream()
                .map(tenant -> new Checked(tenant.name(), check(tenant.id(), heads)))
                .toList();
    }

    /** Walks the chain of one commune. */
    Findings of(UUID commune) {
        return check(commune, KeptHeads.read(kept));
    }

    private Findings check(UUID commune, KeptHeads heads) {
        var verification = new Verification(commune, seal, heads);
        return Wall.inside(
                commune,
                () -> snapshot.execute(_ -> {
                    events.eachInOrder(commune, verification::next);
                    return verification.end(events.head(commune).orElse(null));
                }));
    }

    /** Daily, and soon after each start. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
    void keepHeads() {
        var heads = tenants().stream()
                .flatMap(tenant ->
                        Wall.inside(tenant.id(), () -> snapshot.execute(_ -> events.head(tenant.id()))).stream())
                .toList();
        KeptHeads.read(kept).keep(heads, clock.instant());
    }

    private List<Tenant> tenants() {
        return jdbc.sql("select id, name from locality order by id")
                .query(TENANT)
                .list();
    }
}
