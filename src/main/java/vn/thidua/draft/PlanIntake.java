package vn.thidua.draft;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.document.FileRefused;
import vn.thidua.document.Files;
import vn.thidua.document.StoredFile;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.planfile.PlanDraft;
import vn.thidua.planfile.PlanReader;
import vn.thidua.planfile.UnreadablePlan;

/** Takes plans in and reads them, few at a time: a reading takes a processor for seconds and much memory. */
@Component
class PlanIntake {

    private static final int AT_ONCE = 2;

    private final Drafts drafts;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Semaphore free = new Semaphore(AT_ONCE);

    PlanIntake(Drafts drafts, Files files, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a draft of a file, whose size and kind are looked at before anything reads it.
     *
     * @param organisation the units and groups of the commune, to find those that the plan names
     * @throws FileRefused when the file is not taken
     * @throws UnreadablePlan when it cannot be read as a plan
     * @throws RuleBroken when too many plans are being read
     */
    UUID take(String fileName, byte[] content, Directory organisation, Member by) {
        var id = Ids.next();
        var stored = files.take(fileName, content, Draft.subject(id));
        return begin(id, stored, read(fileName, content), organisation, by);
    }

    private PlanDraft read(String fileName, byte[] content) {
        if (!free.tryAcquire()) {
            throw new RuleBroken("Hệ thống đang đọc các kế hoạch khác. Hãy đợi nửa phút rồi gửi lại tệp này.");
        }
        try {
            return PlanReader.read(fileName, content);
        } finally {
            free.release();
        }
    }

    /** Makes a draft of what was read. */
    UUID begin(UUID id, StoredFile stored, PlanDraft plan, Directory organisation, Member by) {
        drafts.add(id, stored.id(), plan, organisation.recognised(FirstOutline.of(plan)), by, clock.instant());
        events.publishEvent(new DraftUploaded(id, stored.id(), stored.name()));
        return id;
    }
}
