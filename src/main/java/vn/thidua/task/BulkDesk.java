package vn.thidua.task;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.notification.News;
import vn.thidua.web.Dates;
import vn.thidua.web.Option;

/** Does the same with many tasks: each by its own rules and with its own step; the number of statements stays the same. */
@Component
public class BulkDesk {

    private final Tasks tasks;
    private final Steps steps;
    private final Moves moves;
    private final Answerable answerable;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BulkDesk(
            Tasks tasks,
            Steps steps,
            Moves moves,
            Answerable answerable,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.steps = steps;
        this.moves = moves;
        this.answerable = answerable;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The answer to one wish.
     *
     * @param version of the task now; -1 when there is no such task
     * @param against the rule in words; null when nothing speaks against it
     */
    public record Answer(Wish wish, int version, @Nullable String against) {

        /** Whether nothing speaks against it. */
        public boolean isYes() {
            return against == null;
        }
    }

    /** Who can answer for at least one of the tasks. */
    public List<Option> people(Collection<UUID> ids) {
        return answerable.forUnits(
                tasks.all(ids).stream().map(Task::unit).distinct().toList());
    }

    /** Everybody who holds a post today, with post and unit, by name. */
    public List<Option> everybody() {
        return answerable.everybody();
    }

    /** What would happen, in the order of the wishes; nothing is changed. */
    public List<Answer> ask(List<Wish> wishes, Member member) {
        return round(wishes, tasks.all(ids(wishes)), member).answers();
    }

    /** Does what may be done and says of the rest why not, in the order of the wishes. */
    public List<Answer> take(List<Wish> wishes, Member member) {
        var round = round(wishes, moves.locked(ids(wishes)), member);
        var made = round.made();
        moves.store(made, member.account());
        made.forEach(move -> events.publishEvent(move.step()));
        events.publishEvent(new News(made.stream()
                .flatMap(move -> TaskNews.of(move.step(), move.after(), move.past(), clock).stream())
                .toList()));
        return round.answers();
    }

    private Round round(List<Wish> wishes, List<Task> found, Member member) {
        var round = new Round(
                member,
                found.stream().filter(task -> task.visibleTo(member)).toList(),
                steps.pasts(ids(wishes)),
                answerable.roster(),
                Dates.today(clock),
                clock.instant());
        wishes.forEach(round::hear);
        return round;
    }

    private static List<UUID> ids(List<Wish> wishes) {
        return wishes.stream().map(Wish::task).distinct().toList();
    }
}
