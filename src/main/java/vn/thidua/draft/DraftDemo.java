package vn.thidua.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.organization.Groups;
import vn.thidua.organization.Units;

/** The demonstration's plan, read and published by its standing officer. */
@Component
class DraftDemo implements DemoPart {

    private static final String PLAN = "ke-hoach-an-binh.md";

    private final Drafts drafts;
    private final Publisher publisher;
    private final PlanIntake intake;
    private final Units units;
    private final Groups groups;
    private final CommuneTransaction transaction;

    DraftDemo(
            Drafts drafts,
            Publisher publisher,
            PlanIntake intake,
            Units units,
            Groups groups,
            CommuneTransaction transaction) {
        this.drafts = drafts;
        this.publisher = publisher;
        this.intake = intake;
        this.units = units;
        this.groups = groups;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public LocalDate day(DemoStage stage) {
        return stage.opening();
    }

    @Override
    public void play(DemoStage stage) {
        var officer = stage.member("lan");
        transaction.write(officer, () -> {
            var organisation = new Directory(units.all(), groups.all());
            var id = intake.take(PLAN, plan(), organisation, officer);
            stage.put("movement", publisher.publish(id, drafts.get(id).head(), officer));
            return id;
        });
    }

    private static byte[] plan() {
        try {
            return new ClassPathResource("demo/" + PLAN).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
