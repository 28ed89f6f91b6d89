package vn.thidua.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.database.Side;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Ids;

/** What no form of ours sends is refused in words, and nothing is registered. */
@PageTest
@Import(OpenMovement.class)
class MalformedRegistrationTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    OpenMovement open;

    @Test
    void isRefusedInWordsAndChangesNothing(Cast cast) {
        var movement = open.launched(cast);
        var list = "/phong-trao/" + movement + "/dang-ky";
        var area = open.areas(cast, movement).getFirst().toString();
        var foreign = open.areas(cast, open.launched(cast)).getFirst().toString();
        var unit = cast.village().id().toString();
        var soft = new SoftAssertions();
        for (var fields : List.of(
                List.of("unit", "abc"),
                List.of("unit", Ids.next().toString()),
                List.of("unit", unit, "areas", "abc", "pledge", "Tốt"),
                List.of("unit", unit, "areas", foreign, "representative", "Lê Văn Tùng", "pledge", "Tốt"),
                List.of("unit", unit, "areas", area, "representative", "a".repeat(201), "pledge", "Tốt"),
                List.of("unit", unit, "areas", area, "representative", "Tùng", "pledge", "a".repeat(4_001)),
                List.of("unit", unit, "areas", area, "representative", "Tùng\u0000", "pledge", "Tốt"))) {
            refused(soft, cast, list, fields);
        }
        for (var fields : List.of(
                List.of("kind", "XYZ", "name", "Thuận", "village", unit, "areas", area, "pledge", "Tốt"),
                List.of("kind", "AGENCY", "name", "Thuận", "village", unit, "areas", area, "pledge", "Tốt"),
                List.of("kind", "HOUSEHOLD", "name", " ", "village", unit, "areas", area, "pledge", "Tốt"),
                List.of("kind", "HOUSEHOLD", "name", "a".repeat(201), "village", unit, "areas", area, "pledge", "Tốt"),
                List.of("kind", "HOUSEHOLD", "name", "Thuận", "areas", area, "pledge", "Tốt"),
                List.of(
                        "kind",
                        "HOUSEHOLD",
                        "name",
                        "Thuận",
                        "village",
                        cast.office().id().toString(),
                        "areas",
                        area,
                        "pledge",
                        "Tốt"))) {
            refused(soft, cast, list + "/ca-nhan", fields);
        }
        refused(soft, cast, list + "/can-bo", List.of("unit", unit, "persons", "abc", "areas", area, "pledge", "Tốt"));
        refused(soft, cast, "/phong-trao/" + movement + "/xac-nhan", List.of("unit", "abc"));
        refused(soft, cast, "/phong-trao/" + movement + "/xac-nhan", List.of());
        soft.assertAll();
        assertThat(Side.owner(
                        "select id from registration where commune_id = ?",
                        cast.anBinh().id()))
                .isEmpty();
    }

    @Test
    void aChangeThatCannotBeReadIsRefused(Cast cast) {
        var page = "/dang-ky/" + open.household(cast, open.launched(cast), "Đào Thị Lụa");
        var soft = new SoftAssertions();
        refused(soft, cast, page, List.of("version", "hai", "pledge", "Tốt"));
        refused(soft, cast, page, List.of("areas", "abc", "pledge", "Tốt"));
        refused(soft, cast, page + "/rut", List.of("reason", "a".repeat(2_001)));
        refused(soft, cast, page + "/rut", List.of());
        soft.assertAll();
    }

    @Test
    void filtersThatAreNoneAreRefused(Cast cast) {
        var list = "/phong-trao/" + open.launched(cast) + "/dang-ky";
        var soft = new SoftAssertions();
        for (var address : List.of(
                list + "?loai=XYZ",
                list + "?don-vi=abc",
                list + "?trang-thai=XONG",
                list + "?trang=hai",
                list + "/moi?don-vi=abc",
                list + "/ca-nhan/moi?loai=XYZ",
                list.replace("dang-ky", "xac-nhan") + "?con-thieu=XYZ",
                "/dang-ky/abc",
                "/dang-ky/" + Ids.next())) {
            var answer =
                    pages.get().uri(address).with(cast.officer().signedIn()).exchange();
            soft.assertThat(answer.getResponse().getStatus()).as(address).isBetween(400, 422);
        }
        soft.assertAll();
    }

    private void refused(SoftAssertions soft, Cast cast, String path, List<String> fields) {
        var request = pages.post().uri(path).with(cast.officer().signedIn());
        for (var at = 0; at < fields.size(); at += 2) request = request.param(fields.get(at), fields.get(at + 1));
        var answer = request.exchange();
        soft.assertThat(answer.getResponse().getStatus()).as(path + fields).isBetween(400, 422);
    }
}
