package vn.thidua.amendment;

import java.util.Map;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Cast;
import vn.thidua.movement.SmallMovement;

public class AmendmentSamples implements RouteSamples {

    private final SmallMovement small;

    AmendmentSamples(SmallMovement small) {
        this.small = small;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /phong-trao/{id}/dinh-chinh",
                (cast, _) -> RouteSamples.get("/phong-trao/" + small.published(cast) + "/dinh-chinh"),
                "GET /phong-trao/{id}/dau-van-ban",
                (cast, _) -> RouteSamples.get("/phong-trao/" + small.published(cast) + "/dau-van-ban"),
                "POST /phong-trao/{id}/dau-van-ban",
                (cast, _) -> RouteSamples.post(
                        "/phong-trao/" + small.published(cast) + "/dau-van-ban",
                        "version",
                        1,
                        "number",
                        "86/KH-UBND",
                        "dated",
                        "18/6/2026",
                        "name",
                        "An Bình sống xanh",
                        "title",
                        "Tổ chức Phong trào thi đua",
                        "reason",
                        "Văn thư cấp số"),
                "GET /phong-trao/{id}/dieu/{clause}",
                (cast, _) -> RouteSamples.get(clause(cast)),
                "POST /phong-trao/{id}/dieu/{clause}",
                (cast, _) ->
                        RouteSamples.post(clause(cast), "version", 1, "text", "Phân loại rác", "reason", "Rút gọn"),
                "GET /phong-trao/{id}/dieu/{clause}/bai-bo",
                (cast, _) -> RouteSamples.get(clause(cast) + "/bai-bo"),
                "POST /phong-trao/{id}/dieu/{clause}/bai-bo",
                (cast, _) -> RouteSamples.post(clause(cast) + "/bai-bo", "version", 1, "reason", "Không còn phù hợp"),
                "GET /phong-trao/{id}/bo-sung",
                (cast, _) -> RouteSamples.get("/phong-trao/" + small.published(cast) + "/bo-sung?phan=giai-phap"),
                "POST /phong-trao/{id}/bo-sung",
                (cast, _) -> RouteSamples.post(
                        "/phong-trao/" + small.published(cast) + "/bo-sung",
                        "phan",
                        "giai-phap",
                        "text",
                        "Nêu gương người tốt, việc tốt",
                        "reason",
                        "Bổ sung theo ý kiến của Mặt trận"));
    }

    private String clause(Cast cast) {
        var movement = small.published(cast);
        return "/phong-trao/" + movement + "/dieu/"
                + small.clause(cast.officer(), movement, SmallMovement.DUTY).id();
    }
}
