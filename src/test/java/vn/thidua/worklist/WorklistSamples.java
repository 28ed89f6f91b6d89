package vn.thidua.worklist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.RouteSamples;
import vn.thidua.document.Files;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.task.Deed;
import vn.thidua.task.VillageTask;

public class WorklistSamples implements RouteSamples {

    private static final String VIEWS = "/nhiem-vu/danh-sach";
    private static final String SHEETS = "/nhiem-vu/nhap";

    private final VillageTask village;
    private final Worklist list;
    private final Views views;
    private final SheetDesk desk;
    private final Files files;
    private final Casting casting;

    WorklistSamples(VillageTask village, Worklist list, Views views, SheetDesk desk, Files files, Casting casting) {
        this.village = village;
        this.list = list;
        this.views = views;
        this.desk = desk;
        this.files = files;
        this.casting = casting;
    }

    @Override
    public Map<String, Sample> samples() {
        var samples = new HashMap<String, Sample>();
        samples.put(
                "POST /nhiem-vu/danh-sach",
                (_, _) -> RouteSamples.post(VIEWS, "name", "Việc quá hạn", "first", true, "can-xem", "OVERDUE"));
        samples.put("GET /nhiem-vu/danh-sach/{id}", (_, actor) -> RouteSamples.get(VIEWS + "/" + kept(actor)));
        samples.put(
                "POST /nhiem-vu/danh-sach/{id}",
                (_, actor) -> RouteSamples.post(VIEWS + "/" + kept(actor), "name", "Việc của thôn " + Ids.next()));
        samples.put(
                "POST /nhiem-vu/danh-sach/{id}/xoa",
                (_, actor) -> RouteSamples.post(VIEWS + "/" + kept(actor) + "/xoa"));
        samples.put(
                "GET /nhiem-vu/hang-loat",
                (cast, _) -> RouteSamples.get("/nhiem-vu/hang-loat?viec=VERIFY&chon=" + village.reported(cast)));
        samples.put(
                "POST /nhiem-vu/hang-loat",
                (cast, _) -> RouteSamples.post(
                        "/nhiem-vu/hang-loat", "deed", Deed.VERIFY, "row", village.reported(cast) + ":2"));
        samples.put(
                "POST /nhiem-vu/nhap",
                (cast, actor) -> MockMvcRequestBuilders.multipart(SHEETS)
                        .file(new MockMultipartFile("list", "nhiem-vu.xlsx", null, workbook(cast, actor))));
        samples.put("GET /nhiem-vu/nhap/{id}", (cast, actor) -> RouteSamples.get(sheet(cast, actor)));
        samples.put(
                "GET /nhiem-vu/nhap/{id}/con-lai", (cast, actor) -> RouteSamples.get(sheet(cast, actor) + "/con-lai"));
        samples.put("POST /nhiem-vu/nhap/{id}/nhan", (cast, actor) -> RouteSamples.post(sheet(cast, actor) + "/nhan"));
        return samples;
    }

    private UUID kept(Actor actor) {
        var view = new View(Ids.next(), "Danh sách " + Ids.next(), "can-xem=SILENT", false);
        return casting.as(actor, () -> {
            views.add(view, actor.member());
            return view.id();
        });
    }

    private byte[] workbook(Cast cast, Actor actor) {
        var task = village.task(cast);
        return casting.as(
                actor,
                () -> ListWorkbook.template(
                        list.of(List.of(task), actor.member()), Map.of(), LocalDate.of(2026, 11, 23)));
    }

    private String sheet(Cast cast, Actor actor) {
        var content = workbook(cast, actor);
        var id = Ids.next();
        return casting.as(actor, () -> {
            var file = files.take("nhiem-vu.xlsx", content, SheetImport.subject(id));
            desk.receive(id, file.id(), actor.member());
            return SHEETS + "/" + id;
        });
    }
}
