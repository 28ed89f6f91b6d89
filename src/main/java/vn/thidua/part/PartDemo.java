package vn.thidua.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.Wall;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Member;

/** The demonstration's parts: two units help the village, one of them is done. */
@Component
class PartDemo implements DemoPart {

    private final PartDesk desk;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PartDemo(PartDesk desk, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.desk = desk;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void play(DemoStage stage) {
        var officer = stage.member("lan");
        var village = stage.member("tung");
        var tasks = as(officer, () -> live(village));
        if (tasks.isEmpty()) return;
        var task = tasks.getFirst();
        var due = stage.today().plusDays(12);
        give(officer, stage.member("loc"), task, "Cử 05 hộ làm điểm, cho mượn loa và xe đẩy trong ngày ra quân", due);
        var centre = stage.member("phuc");
        var part =
                give(officer, centre, task, "Hướng dẫn các hộ quét mã nộp phí vệ sinh trực tuyến tại nhà văn hóa", due);
        as(centre, () -> desk.say(part.id(), true, "Đã hướng dẫn 64 hộ trong hai buổi tối thứ Năm.", centre));
    }

    private List<UUID> live(Member lead) {
        return jdbc.sql("""
                select id from task where owner_id = ? and state in ('ACCEPTED', 'IN_PROGRESS', 'REPORTED', 'ASSIGNED')
                order by due_on nulls last, id""")
                .param(lead.person())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private Part give(Member officer, Member helper, UUID task, String text, LocalDate due) {
        var unit = helper.headOf().stream()
                .findFirst()
                .orElseGet(() -> helper.units().iterator().next());
        var part = PartsOfTasks.part(task, unit, helper.person(), text, due);
        as(officer, () -> {
            desk.give(part, officer);
            return part;
        });
        return part;
    }

    private <T> T as(Member member, Supplier<T> work) {
        return Objects.requireNonNull(Wall.as(member, () -> transaction.execute(_ -> work.get())));
    }
}
