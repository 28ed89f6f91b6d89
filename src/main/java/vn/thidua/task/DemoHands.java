package vn.thidua.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Member;

/** What the cast of the demonstration does with tasks, each in a transaction of its own and by the rules of all. */
final class DemoHands {

    private final TaskDesk desk;
    private final Steps steps;
    private final CommuneTransaction transaction;
    private final Member officer;
    private final Member leader;
    private final Map<UUID, Member> workers;

    DemoHands(DemoStage stage, TaskDesk desk, Steps steps, CommuneTransaction transaction) {
        this.desk = desk;
        this.steps = steps;
        this.transaction = transaction;
        this.officer = stage.member("lan");
        this.leader = stage.member("hoa");
        this.workers = Stream.of("tung", "loc", "phuc", "hung", "huong", "mai")
                .map(stage::member)
                .collect(Collectors.toMap(Member::person, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    Collection<Member> workers() {
        return workers.values();
    }

    /** Who answers for the task. */
    Member worker(Task task) {
        return Objects.requireNonNull(workers.get(task.owner()), task.title());
    }

    UUID take(UUID task, Member member, Act act, Said said) {
        return as(member, () -> desk.take(task, member, act, said).id());
    }

    UUID say(UUID task, Member member, Act act, String note) {
        return take(task, member, act, Said.note(note));
    }

    void type(UUID task, Member worker, String note) {
        take(task, officer, Act.REPORTED, Said.note(note).behalf(worker.person()));
    }

    void progress(UUID task, Member worker, int percent, String note) {
        take(task, worker, Act.PROGRESSED, Said.note(note).percent(percent));
    }

    UUID obstacle(UUID task, Member worker, Member to, LocalDate until, String note) {
        return take(
                task,
                worker,
                Act.OBSTACLE_RAISED,
                Said.note(note).to(to.person()).on(until));
    }

    /** Answers the obstacle that is open. */
    void answer(UUID task, Member by, String note) {
        var open = as(by, () -> steps.past(task).openObstacles()).getFirst().id();
        take(task, by, Act.OBSTACLE_ANSWERED, Said.note(note).about(open));
    }

    /** The standing office verifies, and a leader what is the office's own. */
    void verify(Task task) {
        take(task.id(), verifier(task), Act.VERIFIED, Said.NOTHING);
    }

    /** A leader verifies what the office typed. */
    void approve(Task task) {
        take(task.id(), leader, Act.VERIFIED, Said.NOTHING);
    }

    void giveBack(Task task, String reason) {
        say(task.id(), verifier(task), Act.RETURNED, reason);
    }

    private Member verifier(Task task) {
        return officer.worksIn(task.unit()) ? leader : officer;
    }

    <T> T as(Member member, Supplier<T> work) {
        return transaction.write(member, work);
    }
}
