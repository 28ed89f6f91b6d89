package vn.thidua.task;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Member;

/** The demonstration's work: what the plan asks for since the opening, turn by turn, and what was entered by hand. */
@Component
class TaskDemo implements DemoPart {

    private static final Map<Recurrence, List<String>> TURNS = Map.of(
            Recurrence.MONTH,
            List.of("Vận động các hộ", "Bố trí nhà văn hóa", "Tổ chức hướng dẫn", "Số hóa toàn bộ", "Hướng dẫn hộ"),
            Recurrence.QUARTER,
            List.of("Chủ trì mở", "Trồng cây xanh"),
            Recurrence.HALF_YEAR,
            List.of("Vận động hội viên"),
            Recurrence.ONCE,
            List.of("Là cơ quan thường trực"));
    private static final List<String> LEFT_FOR_THE_END = List.of("Vận động các hộ", "Số hóa toàn bộ");

    private final Assignments assignments;
    private final Occurrences occurrences;
    private final NewTasks newTasks;
    private final Tasks tasks;
    private final Steps steps;
    private final TaskDesk desk;
    private final Watch watch;
    private final CommuneTransaction transaction;

    TaskDemo(
            Assignments assignments,
            Occurrences occurrences,
            NewTasks newTasks,
            Tasks tasks,
            Steps steps,
            TaskDesk desk,
            Watch watch,
            CommuneTransaction transaction) {
        this.assignments = assignments;
        this.occurrences = occurrences;
        this.newTasks = newTasks;
        this.tasks = tasks;
        this.steps = steps;
        this.desk = desk;
        this.watch = watch;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void play(DemoStage stage) {
        var hands = new DemoHands(stage, desk, steps, transaction);
        var diary = new DemoDiary(stage);
        var year = new DemoYear(stage, diary, hands);
        new DemoTasks(stage, diary, hands, newTasks).plan();
        stage.at(stage.opening().atTime(9, 0), () -> assign(stage, hands));
        stage.at(stage.opening().plusDays(1).atTime(9, 0), () -> accept(stage, hands));
        var month = YearMonth.from(stage.opening());
        year.plan(turns(stage, hands, month));
        for (month = month.plusMonths(1); !month.atDay(1).isAfter(stage.today()); month = month.plusMonths(1)) {
            var first = month.atDay(1).atTime(0, 10);
            diary.playUntil(first);
            stage.at(first, () -> {
                occurrences.serve(stage.commune());
                return first;
            });
            year.plan(turns(stage, hands, month));
        }
        diary.playUntil(stage.today().atTime(7, 0));
        today(stage, hands);
        watch.serve(stage.commune());
    }

    private int assign(DemoStage stage, DemoHands hands) {
        var officer = stage.member("lan");
        TURNS.forEach((recurrence, duties) -> hands.as(
                officer, () -> assignments.make(stage.get("movement"), form(stage, recurrence, duties), officer)));
        return TURNS.size();
    }

    /** With the people whom the page suggests, and where it finds no deputy, one of those above. */
    private AssignmentForm form(DemoStage stage, Recurrence recurrence, List<String> duties) {
        var due = recurrence == Recurrence.ONCE
                ? stage.today().plusDays(5)
                : recurrence.cycleOf(stage.opening()).last().minusDays(5);
        var rows = assignments.page(stage.get("movement"), null).lines().stream()
                .filter(line -> duties.stream().anyMatch(line.duty().text()::startsWith))
                .map(line -> row(stage, line).dueOn(due))
                .toList();
        return new AssignmentForm(rows, null, recurrence, LocalDate.of(2030, 12, 31), null);
    }

    private static AssignmentForm.Row row(DemoStage stage, AssignmentPage.Line line) {
        var row = line.row();
        var deputy = row.deputy() == null ? stage.member("khanh").person() : row.deputy();
        return new AssignmentForm.Row(row.duty(), row.unit(), true, row.owner(), deputy, null, null);
    }

    private UUID accept(DemoStage stage, DemoHands hands) {
        for (var member : hands.workers()) {
            open(hands, member).forEach(task -> hands.take(task.id(), member, Act.ACCEPTED, Said.NOTHING));
        }
        return stage.commune();
    }

    /** The turns that begin in the month; of the last, some are kept for the end. */
    private List<Task> turns(DemoStage stage, DemoHands hands, YearMonth month) {
        var current = YearMonth.from(stage.today());
        return hands.workers().stream()
                .flatMap(member -> open(hands, member).stream())
                .filter(task -> task.series() != null && task.state() != State.RETURNED)
                .filter(task -> task.percent() == 0 && begins(task, month))
                .filter(task ->
                        !month.equals(current) || LEFT_FOR_THE_END.stream().noneMatch(task.title()::startsWith))
                .toList();
    }

    private static boolean begins(Task task, YearMonth month) {
        return java.util.stream.Stream.of(Recurrence.MONTH, Recurrence.QUARTER, Recurrence.HALF_YEAR)
                .map(recurrence -> recurrence.cycleOf(month.atDay(1)))
                .anyMatch(cycle -> cycle.key().equals(task.period())
                        && YearMonth.from(cycle.first()).equals(month));
    }

    /** One report waits, one came back. */
    private void today(DemoStage stage, DemoHands hands) {
        var village = latest(hands, stage.member("tung"), LEFT_FOR_THE_END.getFirst());
        hands.say(
                village,
                stage.member("tung"),
                Act.REPORTED,
                "Đã vận động 86 trên 120 hộ phân loại rác; có lịch thu gom thứ Ba, thứ Sáu.");
        var centre = latest(hands, stage.member("phuc"), LEFT_FOR_THE_END.getLast());
        hands.say(centre, stage.member("phuc"), Act.REPORTED, "Đã số hóa hồ sơ tháng này.");
        hands.say(centre, stage.member("lan"), Act.RETURNED, "Ghi rõ số hồ sơ đã số hóa trên tổng số hồ sơ tiếp nhận.");
    }

    private UUID latest(DemoHands hands, Member member, String title) {
        return open(hands, member).stream()
                .filter(task -> task.title().startsWith(title))
                .toList()
                .getLast()
                .id();
    }

    private List<Task> open(DemoHands hands, Member member) {
        return hands.as(member, () -> tasks.openOf(member.person()));
    }
}
