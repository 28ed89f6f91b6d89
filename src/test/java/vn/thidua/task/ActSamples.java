package vn.thidua.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.thidua.RouteSamples;
import vn.thidua.TestClock;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;

/** Requests to the pages of acts, each with a task on which the actor may do it. */
class ActSamples {

    private static final LocalDate DUE =
            TestClock.START.atOffset(java.time.ZoneOffset.UTC).toLocalDate().plusDays(40);
    private static final String LATER = "31/12/2027";

    private final VillageTask village;
    private final Map<String, RouteSamples.Sample> samples = new HashMap<>();

    ActSamples(VillageTask village) {
        this.village = village;
    }

    Map<String, RouteSamples.Sample> samples() {
        page("tien-do", this::accepted, "reason", "Đã vận động 60 hộ", "percent", "50");
        page("de-xuat-khac", this::asked, "reason", "Trùng đợt giám sát của Mặt trận", "day", LATER);
        page("de-xuat-khac/tra-loi", this::countered, "reason", "Cần xong trước kỳ họp");
        post("de-xuat-khac/dong-y", this::countered);
        page("gia-han", this::accepted, "reason", "Mưa bão kéo dài", "day", LATER);
        page("gia-han/tu-choi", this::extended, "reason", "Đợt sơ kết không lùi được");
        post("gia-han/dong-y", this::extended);
        page("dinh-chinh", this::verified, "reason", "Nhầm số hộ");
        page("han", this::ofOthers, "reason", "Điều chỉnh theo kế hoạch", "day", LATER);
        page("huy", this::ofOthers, "reason", "Trùng với nhiệm vụ khác");
        post("ket-thuc", this::verified);
        post("giao", (cast, _) -> village.draft(cast));
        post("nhac", this::ofOthers);
        samples.put(
                "GET /nhiem-vu/{id}/ban-giao",
                (cast, actor) -> RouteSamples.get(path(ofOthers(cast, actor)) + "/ban-giao"));
        samples.put("POST /nhiem-vu/{id}/ban-giao", this::handover);
        samples.put(
                "GET /nhiem-vu/{id}/vuong-mac",
                (cast, actor) -> RouteSamples.get(path(accepted(cast, actor)) + "/vuong-mac"));
        samples.put("POST /nhiem-vu/{id}/vuong-mac", this::obstacle);
        samples.put(
                "GET /nhiem-vu/{id}/vuong-mac/{obstacle}/tra-loi",
                (cast, actor) -> RouteSamples.get(answer(cast, actor)));
        samples.put(
                "POST /nhiem-vu/{id}/vuong-mac/{obstacle}/tra-loi",
                (cast, actor) -> RouteSamples.post(answer(cast, actor), "reason", "Đã bố trí xe"));
        return samples;
    }

    private void page(String slug, BiFunction<Cast, Actor, UUID> task, Object... fields) {
        samples.put(
                "GET /nhiem-vu/{id}/" + slug,
                (cast, actor) -> RouteSamples.get(path(task.apply(cast, actor)) + "/" + slug));
        post(slug, task, fields);
    }

    private void post(String slug, BiFunction<Cast, Actor, UUID> task, Object... fields) {
        samples.put(
                "POST /nhiem-vu/{id}/" + slug,
                (cast, actor) -> RouteSamples.post(path(task.apply(cast, actor)) + "/" + slug, fields));
    }

    private org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> handover(
            Cast cast, Actor actor) {
        return RouteSamples.post(
                path(ofOthers(cast, actor)) + "/ban-giao",
                "reason",
                "Nghỉ thai sản",
                "person",
                cast.unitMember().member().person(),
                "deputy",
                cast.leader().member().person());
    }

    private org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> obstacle(
            Cast cast, Actor actor) {
        return RouteSamples.post(
                path(accepted(cast, actor)) + "/vuong-mac",
                "reason",
                "Thiếu xe thu gom",
                "person",
                cast.leader().member().person(),
                "day",
                LATER);
    }

    private String answer(Cast cast, Actor actor) {
        var task = accepted(cast, cast.unitHead());
        var to = owner(cast, actor).member().person();
        var raised = village.step(
                cast.unitHead(),
                task,
                Act.OBSTACLE_RAISED,
                Said.note("Thiếu xe thu gom").to(to).on(DUE));
        return path(task) + "/vuong-mac/" + raised + "/tra-loi";
    }

    private UUID asked(Cast cast, Actor actor) {
        return task(cast, owner(cast, actor), true);
    }

    private UUID accepted(Cast cast, Actor actor) {
        var owner = owner(cast, actor);
        var task = task(cast, owner, false);
        village.accept(owner, task);
        return task;
    }

    private UUID ofOthers(Cast cast, Actor actor) {
        return accepted(cast, cast.unitHead());
    }

    private UUID countered(Cast cast, Actor actor) {
        var task = task(cast, cast.unitHead(), true);
        village.take(
                cast.unitHead(), task, Act.COUNTERED, Said.note("Trùng lịch").on(DUE));
        return task;
    }

    private UUID extended(Cast cast, Actor actor) {
        var task = accepted(cast, cast.unitHead());
        village.take(
                cast.unitHead(), task, Act.EXTENSION_ASKED, Said.note("Mưa bão").on(DUE.plusDays(9)));
        return task;
    }

    private UUID verified(Cast cast, Actor actor) {
        var task = village.reported(cast);
        village.take(cast.leader(), task, Act.VERIFIED, Said.NOTHING);
        return task;
    }

    private UUID task(Cast cast, Actor owner, boolean requested) {
        var deputy = owner.equals(cast.leader()) ? cast.unitHead() : cast.leader();
        return village.task(cast, owner, deputy, requested, null, DUE);
    }

    /** Nobody of the city answers for a task of a commune. */
    private static Actor owner(Cast cast, Actor actor) {
        return actor.equals(cast.cityOfficer()) ? cast.unitHead() : actor;
    }

    private static String path(UUID task) {
        return "/nhiem-vu/" + task;
    }
}
