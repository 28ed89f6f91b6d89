package vn.thidua.task;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.RouteSamples;
import vn.thidua.document.Pictures;
import vn.thidua.draft.SmallPlan;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.movement.Movements;

/** Tasks for which the actor answers, so that only the role decides. */
public class TaskSamples implements RouteSamples {

    private final SmallPlan plan;
    private final VillageTask village;
    private final Movements movements;
    private final Casting casting;
    private final ActSamples acts;

    TaskSamples(SmallPlan plan, VillageTask village, Movements movements, Casting casting) {
        this.plan = plan;
        this.village = village;
        this.movements = movements;
        this.casting = casting;
        this.acts = new ActSamples(village);
    }

    @Override
    public Map<String, Sample> samples() {
        var samples = new HashMap<String, Sample>();
        samples.put("GET /nhiem-vu/{id}", (cast, actor) -> RouteSamples.get(path(task(cast, actor, false))));
        samples.put(
                "GET /phong-trao/{movement}/giao-viec",
                (cast, _) -> RouteSamples.get("/phong-trao/" + plan.published(cast) + "/giao-viec"));
        samples.put("POST /phong-trao/{movement}/giao-viec", (cast, _) -> assignment(cast));
        samples.put(
                "POST /nhiem-vu/{id}/tiep-nhan",
                (cast, actor) -> RouteSamples.post(path(task(cast, actor, false)) + "/tiep-nhan"));
        samples.put(
                "POST /nhiem-vu/{id}/tu-choi",
                (cast, actor) -> RouteSamples.post(
                        path(task(cast, actor, true)) + "/tu-choi", "reason", "Trùng với kế hoạch riêng"));
        samples.put("POST /nhiem-vu/{id}/bao-cao", this::report);
        samples.put(
                "POST /nhiem-vu/{id}/tra-lai",
                (cast, actor) -> RouteSamples.post(path(toJudge(cast, actor)) + "/tra-lai", "reason", "Thiếu ảnh"));
        samples.put(
                "POST /nhiem-vu/{id}/tham-dinh",
                (cast, actor) -> RouteSamples.post(path(toJudge(cast, actor)) + "/tham-dinh"));
        samples.put(
                "GET /phong-trao/{movement}/them-nhiem-vu",
                (cast, _) -> RouteSamples.get("/phong-trao/" + plan.published(cast) + "/them-nhiem-vu"));
        samples.put("POST /phong-trao/{movement}/them-nhiem-vu", (cast, _) -> newTask(cast));
        samples.put("POST /ngay-nghi", (_, _) -> holiday("17/02/2026"));
        samples.put(
                "POST /ngay-nghi/{id}/bo",
                (cast, _) -> RouteSamples.post("/ngay-nghi/" + village.holiday(cast, "2027-02-06") + "/bo"));
        samples.putAll(acts.samples());
        return samples;
    }

    /** Reported by the village head, or by the member where the head is to judge it; the actor was named to verify. */
    private UUID toJudge(Cast cast, Actor actor) {
        var owner = actor.equals(cast.unitHead()) ? cast.unitMember() : cast.unitHead();
        var second = actor.equals(cast.cityOfficer()) ? null : actor;
        var task = village.task(cast, owner, cast.leader(), false, second, null);
        village.accept(owner, task);
        village.take(owner, task, Act.REPORTED, Said.note("Đã xong"));
        return task;
    }

    private AbstractMockHttpServletRequestBuilder<?> report(Cast cast, Actor actor) {
        var task = task(cast, actor, false);
        village.accept(owner(cast, actor), task);
        return MockMvcRequestBuilders.multipart(path(task) + "/bao-cao")
                .file(new MockMultipartFile("evidence", "anh.jpg", "image/jpeg", Pictures.jpeg(8, 8)))
                .param("note", "Đã vận động 120 hộ");
    }

    private AbstractMockHttpServletRequestBuilder<?> assignment(Cast cast) {
        var movement = plan.published(cast);
        var duty = casting.as(
                cast.officer(),
                () -> movements.unitDuties(movement).stream()
                        .filter(one -> one.unit().equals(cast.village().id()))
                        .findFirst()
                        .orElseThrow());
        return RouteSamples.post(
                "/phong-trao/" + movement + "/giao-viec",
                "rows[0].duty",
                duty.duty(),
                "rows[0].unit",
                duty.unit(),
                "rows[0].chosen",
                true,
                "rows[0].owner",
                cast.unitHead().member().person(),
                "rows[0].deputy",
                cast.unitMember().member().person());
    }

    private AbstractMockHttpServletRequestBuilder<?> newTask(Cast cast) {
        return RouteSamples.post(
                "/phong-trao/" + plan.published(cast) + "/them-nhiem-vu",
                "title",
                "Tổ chức ngày Chủ nhật xanh",
                "unit",
                cast.village().id(),
                "owner",
                cast.unitHead().member().person(),
                "deputy",
                cast.leader().member().person(),
                "due",
                "30/6/2027",
                "recurrence",
                "QUARTER",
                "until",
                "31/12/2030");
    }

    private static AbstractMockHttpServletRequestBuilder<?> holiday(String day) {
        return RouteSamples.post(
                "/ngay-nghi", "day", day, "name", "Tết Nguyên đán", "source", "Thông báo lịch nghỉ Tết năm 2026");
    }

    private UUID task(Cast cast, Actor actor, boolean requested) {
        var owner = owner(cast, actor);
        return village.task(cast, owner, owner.equals(cast.leader()) ? cast.unitHead() : cast.leader(), requested);
    }

    /** Nobody of the city answers for a task of a commune. */
    private static Actor owner(Cast cast, Actor actor) {
        return actor.equals(cast.cityOfficer()) ? cast.unitHead() : actor;
    }

    private static String path(UUID task) {
        return "/nhiem-vu/" + task;
    }
}
