package vn.thidua.revision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.amendment.Amendments;
import vn.thidua.document.Files;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Timeline;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.planfile.PlanDraft;
import vn.thidua.planfile.PlanReader;
import vn.thidua.planfile.UnreadablePlan;
import vn.thidua.web.ChangedMeanwhile;

/** Takes newer versions of plans in, and over. */
@Component
class RevisionDesk {

    private final Revisions revisions;
    private final Movements movements;
    private final Amendments amendments;
    private final Units units;
    private final Files files;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Semaphore free = new Semaphore(1);

    RevisionDesk(
            Revisions revisions,
            Movements movements,
            Amendments amendments,
            Units units,
            Files files,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.revisions = revisions;
        this.movements = movements;
        this.amendments = amendments;
        this.units = units;
        this.files = files;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads a newer version.
     *
     * @throws UnreadablePlan when the file cannot be read as a plan
     * @throws RuleBroken when another plan is being read
     */
    UUID take(Movement movement, String fileName, byte[] content, Member by) {
        var id = Ids.next();
        var file = files.take(fileName, content, new Subject(Revision.SUBJECT, id));
        var revision =
                new Revision(id, movement.id(), file.id(), file.name(), read(fileName, content), null, clock.instant());
        revisions.add(revision, by);
        events.publishEvent(revision);
        return id;
    }

    private PlanDraft read(String fileName, byte[] content) {
        if (!free.tryAcquire()) {
            throw new RuleBroken("Hệ thống đang đọc kế hoạch khác. Hãy đợi nửa phút rồi gửi lại tệp này.");
        }
        try {
            return PlanReader.read(fileName, content);
        } finally {
            free.release();
        }
    }

    /**
     * Changes the movement by what was chosen, in one amendment with the number of the new document.
     *
     * @return how many values were changed
     * @throws RuleBroken when somebody changed the movement since the page was made
     */
    int takeOver(Movement movement, Revision revision, RevisionForm form, Member by) {
        var current = movements.clauses(movement.id());
        if (form.seen() == null || RevisionForm.state(current) != form.seen()) {
            throw ChangedMeanwhile.told(timeline, movement.subject());
        }
        var revised = revision.clauses();
        var source = source(movement, revision);
        var chosen = new Takeover(Comparison.of(current, revised), revised, form.keys(), source, this::units);
        return amendments.amend(movement.id(), reason(revision, form), document(revision), chosen.alterations(), by);
    }

    private List<UUID> units(String name) {
        return units.named(name).map(Unit::id).map(List::of).orElse(List.of());
    }

    /** The number of the document among those of the movement; it becomes one with the first thing taken over. */
    private int source(Movement movement, Revision revision) {
        if (revision.source() != null) return revision.source();
        var version = movements.addSource(
                movement.commune(), movement.id(), revision.title(), revision.file(), revision.passages());
        revisions.became(revision.id(), version);
        return version;
    }

    private static String reason(Revision revision, RevisionForm form) {
        var said = form.reason() == null ? "" : form.reason().strip();
        return said.isEmpty() ? "Tiếp nhận từ bản kế hoạch mới: " + revision.title() + "." : said;
    }

    private static String document(Revision revision) {
        return revision.number() == null ? revision.name() : revision.number();
    }
}
