package vn.thidua.worklist;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.document.Files;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;

/** The demonstration's officer keeps two lists, and has handed in a file in which something is wrong. */
@Component
class WorklistDemo implements DemoPart {

    private final Views views;
    private final Worklist list;
    private final SheetDesk desk;
    private final Names names;
    private final Files files;
    private final CommuneTransaction transaction;

    WorklistDemo(Views views, Worklist list, SheetDesk desk, Names names, Files files, CommuneTransaction transaction) {
        this.views = views;
        this.list = list;
        this.desk = desk;
        this.names = names;
        this.files = files;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void play(DemoStage stage) {
        var officer = stage.member("lan");
        transaction.write(officer, () -> {
            views.add(new View(Ids.next(), "Quá hạn, cần đôn đốc", "can-xem=OVERDUE", false), officer);
            views.add(new View(Ids.next(), "Báo cáo chờ thẩm định", "can-xem=WAITING", false), officer);
            handIn(stage, officer);
        });
    }

    private void handIn(DemoStage stage, Member officer) {
        var rows = list.first(Filter.ALL, officer, 12).stream()
                .map(row -> row.at(row.percent() == 100 ? 90 : row.percent() + 10))
                .toList();
        var id = Ids.next();
        var content = ListWorkbook.template(List.copyOf(rows), names.byPerson(), stage.today());
        var file = files.take("Tiến độ các thôn tháng này.xlsx", content, SheetImport.subject(id));
        desk.receive(id, file.id(), officer);
    }
}
