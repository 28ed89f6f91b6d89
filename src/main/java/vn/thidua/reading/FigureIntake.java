package vn.thidua.reading;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Subject;
import vn.thidua.reading.Judged.Verdict;
import vn.thidua.web.Dates;

/**
 * Takes in many figures of one commune at once, by the rules of the entry page, with all that follows from them. The same
 * figures again change nothing. Runs within the transaction of its caller.
 */
@Component
public class FigureIntake {

    private final Background.Sources sources;
    private final Readings readings;
    private final TypedFigures drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FigureIntake(
            Background.Sources sources,
            Readings readings,
            TypedFigures drafts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sources = sources;
        this.readings = readings;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** Whether one refused figure keeps the others out. */
    public enum Choice {
        ALL_OR_NONE,
        THOSE_THAT_CAN
    }

    /** Hears how far a batch is that is being taken in, in the thread that does it. */
    public interface Progress {

        /** Nobody listens. */
        Progress UNHEARD = new Progress() {
            @Override
            public void judged(int rows, int all) {}

            @Override
            public void writing(int figures) {}
        };

        /** So many rows of all were judged. */
        void judged(int rows, int all);

        /** All were judged; so many figures are being written, all or none. */
        void writing(int figures);
    }

    /** What taking them would do now, row by row in the order given; nothing is written. */
    public List<Judged> judge(List<Given> rows, Member member) {
        return batch(rows, member, Progress.UNHEARD).judged();
    }

    /**
     * Writes those that are new or changed; unchanged ones are left alone, refused ones with their reason. What was typed
     * into the same cells and not sent is let go of. One event tells the journal how many, with their digest.
     *
     * @param choice with {@link Choice#ALL_OR_NONE} nothing is written as long as one is refused
     * @param subject what the journal tells it about: the import, the delivery; see {@link vn.thidua.kernel.Visible}
     * @param summary of the event, Vietnamese: "Nhập số liệu từ tệp"
     * @param member in whose name: figures that the member does not report are refused, except for the standing officer
     * @throws RuleBroken when somebody changed one of them at the same moment; nothing is written
     */
    public Receipt take(List<Given> rows, Choice choice, Subject subject, String summary, Member member) {
        return take(rows, choice, subject, summary, member, Progress.UNHEARD);
    }

    /** The same, telling how far it is. */
    public Receipt take(
            List<Given> rows, Choice choice, Subject subject, String summary, Member member, Progress progress) {
        var batch = batch(rows, member, progress);
        var changes = batch.readings();
        var receipt = new Receipt(batch.judged(), Digest.of(changes));
        if (choice == Choice.ALL_OR_NONE && receipt.count(Verdict.REFUSED) > 0) return receipt.unwritten();
        if (changes.isEmpty()) return receipt;
        progress.writing(changes.size());
        if (readings.write(changes) != changes.size()) {
            throw new RuleBroken("Có người vừa sửa một số liệu trong đó. Chưa có gì được ghi; hãy gửi lại, "
                    + "số liệu đã có không bị ghi hai lần.");
        }
        drafts.forgetSent(changes.getFirst().enteredAt());
        events.publishEvent(new FiguresTaken(subject, summary, receipt));
        return receipt;
    }

    private Batch batch(List<Given> rows, Member member, Progress progress) {
        var batch = new Batch(
                sources.of(rows), member, Dates.today(clock), clock.instant().truncatedTo(ChronoUnit.MICROS));
        batch.judge(rows, progress);
        return batch;
    }
}
