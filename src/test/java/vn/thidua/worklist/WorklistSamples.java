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
import vn.thidua.kernel.Role;
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
                (cast, actor) -> RouteSamples.get("/nhiem-vu/hang-loat?viec=VERIFY&chon=" + toVerify(cast, actor)));
        samples.put(
                "POST /nhiem-vu/hang-loat",
                (cast, actor) -> RouteSamples.post(
                        "/nhiem-vu/hang-loat", "deed", Deed.VERIFY, "row", toVerify(cast, actor) + ":2"));
        samples.put(
                "POST /nhiem-vu/nhap",
                (cast, _) -> MockMvcRequestBuilders.multipart(SHEETS)
                        .file(new MockMultipartFile("list", "nhiem-vu.xlsx", null, workbook(cast))));
        samples.put("GET /nhiem-vu/nhap/{id}", (cast, _) -> RouteSamples.get(sheet(cast)));
        samples.put("GET /nhiem-vu/nhap/{id}/con-lai", (cast, _) -> RouteSamples.get(sheet(cast) + "/con-lai"));
        samples.put("POST /nhiem-vu/nhap/{id}/nhan", (cast, _) -> RouteSamples.post(sheet(cast) + "/nhan"));
        return samples;
    }

    /** A report that waits for the office, or for those who are named to verify. */
    private UUID toVerify(Cast cast, Actor actor) {
        if (!actor.member().isAny(Role.UNIT_HEAD, Role.UNIT_MEMBER, Role.COUNCIL_MEMBER, Role.FRONT)) {
            return village.reported(cast);
        }
        return village.reported(cast, actor);
    }

    private UUID kept(Actor actor) {
        var view = new View(Ids.next(), "Danh sách " + Ids.next(), "can-xem=SILENT", false);
        return casting.as(actor, () -> {
            views.add(view, actor.member());
            return view.id();
        });
    }

    private byte[] workbook(Cast cast) {
        var task = village.task(cast);
        return casting.as(
                cast.officer(),
                () -> ListWorkbook.template(
                        list.of(List.of(task), cast.officer().member()), Map.of(), LocalDate.of(2026, 11, 23)));
    }

    private String sheet(Cast cast) {
        var content = workbook(cast);
        var id = Ids.next();
        return casting.as(cast.officer(), () -> {
            var file = files.take("nhiem-vu.xlsx", content, SheetImport.subject(id));
            desk.receive(id, file.id(), cast.officer().member());
            return SHEETS + "/" + id;
        });
    }
}
