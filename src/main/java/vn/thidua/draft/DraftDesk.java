package vn.thidua.draft;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;

/** Corrects drafts: every act makes a version, and nobody overwrites what somebody else did meanwhile. */
@Component
class DraftDesk {

    private final Drafts drafts;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftDesk(Drafts drafts, Timeline timeline, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Carries an act out on the draft.
     *
     * @param seen the version that the officer looked at
     * @return the entry to look at afterwards; null when there is none in particular
     * @throws Overtaken when another version is the head by now
     * @throws RuleBroken when the act makes no sense there, or the draft is no longer open
     */
    @Nullable
    UUID act(UUID id, int seen, Act act, Member by) {
        var draft = seen(id, seen);
        var before = draft.outline();
        var after = act.on(before);
        var place = act.place(before);
        if (after.equals(before)) return place;
        var said = act.said(before);
        var number = drafts.advance(id, seen, after, said, by, clock.instant()).orElseThrow(() -> overtaken(id));
        events.publishEvent(new DraftChanged(id, "Sửa dự thảo", number));
        return place;
    }

    /**
     * Goes to another version: back, and forward again.
     *
     * @throws NotThere when there is no such version
     * @throws Overtaken when another version is the head by now
     */
    void go(UUID id, int seen, int to) {
        seen(id, seen);
        if (!drafts.moveHead(id, seen, to)) {
            throw drafts.get(id).head() == seen ? new NotThere() : overtaken(id);
        }
        events.publishEvent(new DraftChanged(id, to < seen ? "Hoàn tác trong dự thảo" : "Làm lại trong dự thảo", to));
    }

    /** What happens to the draft as a whole. */
    void step(UUID id, Step.Kind kind, @Nullable String note, Member by) {
        var draft = drafts.hold(id);
        draft.open();
        if (Set.of(Step.Kind.AGREED, Step.Kind.CHANGE_ASKED).contains(kind) && !draft.isSubmitted()) {
            throw new RuleBroken(
                    "Dự thảo này hiện không chờ ý kiến lãnh đạo. Hãy mở lại trang để xem tình trạng mới nhất.");
        }
        var step = new Step(Ids.next(), id, kind, draft.head(), note, by.person(), clock.instant());
        drafts.add(step);
        events.publishEvent(step);
    }

    /** @throws Overtaken when another version is the head */
    Draft seen(UUID id, int seen) {
        var draft = drafts.get(id).open();
        if (draft.head() != seen) throw overtaken(id);
        return draft;
    }

    Overtaken overtaken(UUID id) {
        var last = timeline.of(Draft.subject(id), 1).stream().findFirst().orElse(null);
        return new Overtaken(id, drafts.get(id).head(), last);
    }
}
