package vn.thidua.participation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Role;

/** Registrations that the actor may look after, so that only the commune decides. */
public class ParticipationSamples implements RouteSamples {

    private final OpenMovement open;

    ParticipationSamples(OpenMovement open) {
        this.open = open;
    }

    @Override
    public Map<String, Sample> samples() {
        var samples = new HashMap<String, Sample>();
        samples.put(
                "GET /phong-trao/{id}/van-ban",
                (cast, _) -> RouteSamples.get("/phong-trao/" + open.launched(cast) + "/van-ban"));
        samples.put("GET /phong-trao/{movement}/dang-ky", (cast, _) -> RouteSamples.get(list(cast)));
        samples.put(
                "GET /phong-trao/{movement}/dang-ky/danh-sach",
                (cast, _) -> RouteSamples.get(list(cast) + "/danh-sach"));
        samples.put("GET /phong-trao/{movement}/dang-ky/moi", (cast, actor) -> {
            var unit = open.headedBy(cast, one(cast, actor)).id();
            return RouteSamples.get(list(cast) + "/moi?don-vi=" + unit);
        });
        samples.put("POST /phong-trao/{movement}/dang-ky", this::unit);
        samples.put("GET /phong-trao/{movement}/dang-ky/ca-nhan/moi", (cast, actor) -> {
            open.bringToVillage(cast, one(cast, actor));
            return RouteSamples.get(list(cast) + "/ca-nhan/moi");
        });
        samples.put("POST /phong-trao/{movement}/dang-ky/ca-nhan", this::household);
        samples.put("GET /phong-trao/{movement}/dang-ky/can-bo/moi", (cast, actor) -> {
            var unit = open.headedBy(cast, one(cast, actor)).id();
            return RouteSamples.get(list(cast) + "/can-bo/moi?don-vi=" + unit);
        });
        samples.put("POST /phong-trao/{movement}/dang-ky/can-bo", this::staff);
        samples.put(
                "GET /phong-trao/{movement}/xac-nhan",
                (cast, _) -> RouteSamples.get("/phong-trao/" + open.launched(cast) + "/xac-nhan"));
        samples.put("POST /phong-trao/{movement}/xac-nhan", (cast, actor) -> {
            var unit = open.headedBy(cast, one(cast, actor));
            return RouteSamples.post(
                    "/phong-trao/" + open.launched(cast, List.of(unit)) + "/xac-nhan", "unit", unit.id());
        });
        samples.put("GET /dang-ky/{id}", (cast, actor) -> RouteSamples.get(path(cast, actor)));
        samples.put("GET /dang-ky/{id}/giao-uoc", (cast, actor) -> RouteSamples.get(path(cast, actor) + "/giao-uoc"));
        samples.put("GET /dang-ky/{id}/sua", (cast, actor) -> RouteSamples.get(path(cast, actor) + "/sua"));
        samples.put("POST /dang-ky/{id}", (cast, actor) -> {
            var movement = open.launched(cast);
            open.bringToVillage(cast, one(cast, actor));
            return RouteSamples.post(
                    "/dang-ky/" + open.household(cast, movement, "Đào Thị Lụa"),
                    "areas",
                    open.areas(cast, movement).getFirst(),
                    "pledge",
                    "Phân loại rác hằng ngày.");
        });
        samples.put(
                "POST /dang-ky/{id}/rut",
                (cast, actor) -> RouteSamples.post(path(cast, actor) + "/rut", "reason", "Chuyển đi nơi khác"));
        return samples;
    }

    private AbstractMockHttpServletRequestBuilder<?> unit(Cast cast, Actor actor) {
        var movement = open.launched(cast);
        return RouteSamples.post(
                "/phong-trao/" + movement + "/dang-ky",
                "unit",
                open.headedBy(cast, one(cast, actor)).id(),
                "areas",
                open.areas(cast, movement).getFirst(),
                "representative",
                "Lê Văn Tùng, Trưởng thôn",
                "pledge",
                "Vận động các hộ phân loại rác.");
    }

    private AbstractMockHttpServletRequestBuilder<?> household(Cast cast, Actor actor) {
        var movement = open.launched(cast);
        open.bringToVillage(cast, one(cast, actor));
        return RouteSamples.post(
                "/phong-trao/" + movement + "/dang-ky/ca-nhan",
                "kind",
                SubjectKind.HOUSEHOLD,
                "name",
                "Nguyễn Văn Thuận",
                "village",
                cast.village().id(),
                "address",
                "Ngõ 5",
                "areas",
                open.areas(cast, movement).getFirst(),
                "pledge",
                "Phân loại rác hằng ngày.");
    }

    private AbstractMockHttpServletRequestBuilder<?> staff(Cast cast, Actor actor) {
        var movement = open.launched(cast);
        var head = one(cast, actor);
        return RouteSamples.post(
                "/phong-trao/" + movement + "/dang-ky/can-bo",
                "unit",
                open.headedBy(cast, head).id(),
                "persons",
                head.member().person(),
                "areas",
                open.areas(cast, movement).getFirst(),
                "pledge",
                "Hoàn thành nhiệm vụ đúng hạn.");
    }

    /** A household of the village in which the actor works. */
    private String path(Cast cast, Actor actor) {
        open.bringToVillage(cast, one(cast, actor));
        return "/dang-ky/" + open.household(cast, open.launched(cast), "Đào Thị Lụa");
    }

    private String list(Cast cast) {
        UUID movement = open.launched(cast);
        open.household(cast, movement, "Đào Thị Lụa");
        return "/phong-trao/" + movement + "/dang-ky";
    }

    /** Nobody of the city works in a commune. */
    private static Actor one(Cast cast, Actor actor) {
        return actor.equals(cast.of(Role.CITY_OFFICER)) ? cast.unitHead() : actor;
    }
}
