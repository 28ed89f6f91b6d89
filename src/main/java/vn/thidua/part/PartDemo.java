package vn.thidua.part;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Member;

/** The demonstration's parts: two units help the village, one of them is done. */
@Component
class PartDemo implements DemoPart {

    private final PartDesk desk;
    private final JdbcClient jdbc;
    private final CommuneTransaction transaction;

    PartDemo(PartDesk desk, JdbcClient jdbc, CommuneTransaction transaction) {
        this.desk = desk;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void play(DemoStage stage) {
        var officer = stage.member("lan");
        var village = stage.member("tung");
        var tasks = transaction.write(officer, () -> live(village));
        if (tasks.isEmpty()) return;
        var task = tasks.getFirst();
        var due = stage.today().plusDays(12);
        give(officer, stage.member("loc"), task, "Cử 05 hộ làm điểm, cho mượn loa và xe đẩy trong ngày ra quân", due);
        var centre = stage.member("phuc");
        var part =
                give(officer, centre, task, "Hướng dẫn các hộ quét mã nộp phí vệ sinh trực tuyến tại nhà văn hóa", due);
        transaction.write(
                centre, () -> desk.say(part.id(), true, "Đã hướng dẫn 64 hộ trong hai buổi tối thứ Năm.", centre));
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
        transaction.write(officer, () -> desk.give(part, officer));
        return part;
    }
}
