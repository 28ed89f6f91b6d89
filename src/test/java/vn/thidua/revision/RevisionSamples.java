package vn.thidua.revision;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.movement.Movements;
import vn.thidua.movement.SmallMovement;

public class RevisionSamples implements RouteSamples {

    static final String PLAN = """
            ỦY BAN NHÂN DÂN

            XÃ AN BÌNH

            Số: 102/KH-UBND

            An Bình, ngày 16 tháng 11 năm 2026

            **KẾ HOẠCH**

            **Tổ chức Phong trào thi đua "An Bình sống xanh" giai đoạn 2026 - 2030**

            **I. NỘI DUNG THI ĐUA**

            **1. Thi đua sống xanh, sống sạch**

            - Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính

            - Phân loại rác tại nguồn ở từng hộ gia đình

            **II. TỔ CHỨC THỰC HIỆN**

            **1. Thôn Đông**

            - Vận động hộ gia đình phân loại rác thải tại nguồn
            """;

    private final SmallMovement small;
    private final RevisionDesk desk;
    private final Revisions revisions;
    private final Movements movements;
    private final Casting casting;

    RevisionSamples(SmallMovement small, RevisionDesk desk, Revisions revisions, Movements movements, Casting casting) {
        this.small = small;
        this.desk = desk;
        this.revisions = revisions;
        this.movements = movements;
        this.casting = casting;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /phong-trao/{id}/ban-moi",
                (cast, _) -> RouteSamples.get("/phong-trao/" + small.published(cast) + "/ban-moi"),
                "POST /phong-trao/{id}/ban-moi",
                (cast, _) -> MockMvcRequestBuilders.multipart("/phong-trao/" + small.published(cast) + "/ban-moi")
                        .file(new MockMultipartFile(
                                "plan", "ke-hoach-102.md", null, PLAN.getBytes(StandardCharsets.UTF_8))),
                "GET /phong-trao/{id}/ban-moi/{revision}",
                (cast, _) -> {
                    var movement = small.published(cast);
                    return RouteSamples.get(path(movement, revision(cast, movement)));
                },
                "POST /phong-trao/{id}/ban-moi/{revision}",
                (cast, _) -> {
                    var movement = small.published(cast);
                    var revision = revision(cast, movement);
                    return RouteSamples.post(
                            path(movement, revision),
                            "seen",
                            seen(cast, movement),
                            "taken",
                            key(cast, movement, revision, "Phân loại rác tại nguồn ở từng hộ gia đình"));
                });
    }

    /** A newer version of the movement's plan. */
    UUID revision(Cast cast, UUID movement) {
        var officer = cast.officer();
        return casting.as(
                officer,
                () -> desk.take(
                        movements.own(movement),
                        "ke-hoach-102.md",
                        PLAN.getBytes(StandardCharsets.UTF_8),
                        officer.member()));
    }

    /** Name of the pair that says the text on either side. */
    String key(Cast cast, UUID movement, UUID revision, String text) {
        return casting.as(
                cast.officer(),
                () -> Comparison.of(
                                movements.clauses(movement),
                                revisions.find(movement, revision).orElseThrow().clauses())
                        .pairs()
                        .stream()
                        .filter(pair -> pair.any().text().equals(text))
                        .findFirst()
                        .orElseThrow()
                        .key());
    }

    int seen(Cast cast, UUID movement) {
        return casting.as(cast.officer(), () -> RevisionForm.state(movements.clauses(movement)));
    }

    static String path(UUID movement, UUID revision) {
        return "/phong-trao/" + movement + "/ban-moi/" + revision;
    }
}
