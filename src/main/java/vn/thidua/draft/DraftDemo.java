package vn.thidua.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.Wall;
import vn.thidua.document.Files;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Subject;
import vn.thidua.organization.Units;
import vn.thidua.planfile.PlanReader;

/** The demonstration's plan, read and published by its standing officer. */
@Component
class DraftDemo implements DemoPart {

    private static final String PLAN = "ke-hoach-an-binh.md";

    private final Drafts drafts;
    private final Publisher publisher;
    private final Files files;
    private final Units units;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftDemo(
            Drafts drafts,
            Publisher publisher,
            Files files,
            Units units,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.drafts = drafts;
        this.publisher = publisher;
        this.files = files;
        this.units = units;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void play(DemoStage stage) {
        var officer = stage.member("lan");
        Wall.as(
                officer,
                () -> transaction.execute(_ -> {
                    var id = Ids.next();
                    var file = files.take(PLAN, plan(), new Subject(Draft.SUBJECT, id));
                    drafts.add(new Draft(id, file.id(), PlanReader.read(PLAN, plan()), clock.instant(), null), officer);
                    var draft = drafts.get(id);
                    stage.put(
                            "movement",
                            publisher.publish(draft, PublicationForm.suggested(draft.content(), units.all()), officer));
                    return id;
                }));
    }

    private static byte[] plan() {
        try {
            return new ClassPathResource("demo/" + PLAN).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
