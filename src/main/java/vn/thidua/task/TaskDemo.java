package vn.thidua.task;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.Wall;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Member;

/** The demonstration's tasks: all duties with the suggested people, some of them on their way. */
@Component
class TaskDemo implements DemoPart {

    private final Assignments assignments;
    private final TaskList list;
    private final TaskDesk desk;
    private final TransactionTemplate transaction;

    TaskDemo(Assignments assignments, TaskList list, TaskDesk desk, PlatformTransactionManager transactions) {
        this.assignments = assignments;
        this.list = list;
        this.desk = desk;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void play(DemoStage stage) {
        var officer = stage.member("lan");
        var movement = stage.get("movement");
        as(officer, () -> assignments.make(movement, suggested(stage, movement), officer));

        var village = tasksOf(stage.member("tung"));
        accept(stage.member("tung"), village.getFirst());
        report(
                stage.member("tung"),
                village.getFirst(),
                "Đã vận động 86 trên 120 hộ phân loại rác; có lịch thu gom thứ Ba, thứ Sáu.");
        var centre = tasksOf(stage.member("phuc"));
        accept(stage.member("phuc"), centre.getFirst());
        report(
                stage.member("phuc"),
                centre.getFirst(),
                "Đã bố trí 02 bàn hướng dẫn, hướng dẫn 214 lượt người dân nộp hồ sơ trực tuyến.");
        take(officer, centre.getFirst(), Act.VERIFIED, Said.NOTHING);
        accept(stage.member("phuc"), centre.getLast());
        report(stage.member("phuc"), centre.getLast(), "Đã số hóa hồ sơ tháng này.");
        take(
                officer,
                centre.getLast(),
                Act.RETURNED,
                Said.note("Ghi rõ số hồ sơ đã số hóa trên tổng số hồ sơ tiếp nhận."));
        accept(stage.member("huong"), tasksOf(stage.member("huong")).getFirst());
    }

    private AssignmentForm suggested(DemoStage stage, UUID movement) {
        var rows = assignments.page(movement, null).lines().stream()
                .map(AssignmentPage.Line::row)
                .toList();
        var due = stage.today().plusDays(5);
        return new AssignmentForm(
                java.util.stream.IntStream.range(0, rows.size())
                        .mapToObj(index -> rows.get(index).dueOn(due.plusDays(9L * index)))
                        .filter(row -> row.owner() != null && row.deputy() != null)
                        .toList(),
                null,
                null,
                null,
                null);
    }

    private List<UUID> tasksOf(Member member) {
        return as(
                member,
                () -> list.page(TaskList.Filter.own(), member).stream()
                        .map(TaskList.Line::id)
                        .toList());
    }

    private void accept(Member member, UUID task) {
        take(member, task, Act.ACCEPTED, Said.NOTHING);
    }

    private void report(Member member, UUID task, String note) {
        take(member, task, Act.REPORTED, Said.note(note));
    }

    private void take(Member member, UUID task, Act act, Said said) {
        as(member, () -> desk.take(task, member, act, said));
    }

    private <T> T as(Member member, Supplier<T> work) {
        return java.util.Objects.requireNonNull(Wall.as(member, () -> transaction.execute(_ -> work.get())));
    }
}
