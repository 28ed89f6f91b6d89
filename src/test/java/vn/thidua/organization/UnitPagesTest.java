package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Role;

@PageTest
class UnitPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Casting casting;

    @Autowired
    Units units;

    @Autowired
    Posts posts;

    @Test
    void everybodyOfTheCommuneSeesItsUnits(Cast cast) {
        for (var role : List.of(Role.UNIT_MEMBER, Role.AUDITOR, Role.FRONT, Role.LEADER)) {
            assertThat(get(cast.of(role), "/don-vi"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Thôn Đông", "Lê Văn Tùng")
                    .doesNotContain("Thêm đơn vị");
            assertThat(get(cast.of(role), cast.village().path()))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Sửa thông tin", "Kết thúc");
        }
    }

    @Test
    void onlyOfficersWrite(Cast cast) {
        var head = cast.unitHead();

        assertThat(get(head, "/don-vi/moi")).hasStatus(404);
        assertThat(get(head, cast.village().path() + "/sua")).hasStatus(404);
        assertThat(post(head, "/don-vi", "name", "Thôn Tây", "kind", "VILLAGE")).hasStatus(404);
        assertThat(post(head, cast.village().path() + "/chuc-vu", "fullName", "A"))
                .hasStatus(404);
        assertThat(casting.as(cast.officer(), () -> units.named("Thôn Tây"))).isEmpty();
    }

    @Test
    void strangersAreAskedToSignIn(Cast cast) {
        var path = cast.village().path();

        assertThat(pages.get().uri(path)).hasStatus(302);
        assertThat(pages.post().uri(path).with(csrf()).param("name", "Thôn Tây"))
                .hasStatus(302);
    }

    @Test
    void anotherCommunesUnitIsNotThere(Cast cast) {
        var other = cast.elsewhere(Role.STANDING_OFFICER);
        var path = cast.village().path();

        assertThat(get(other, path)).hasStatus(404);
        assertThat(get(other, path + "/sua")).hasStatus(404);
        assertThat(post(other, path, "name", "Thôn Tây", "kind", "VILLAGE", "version", "1"))
                .hasStatus(404);
        assertThat(post(other, path + "/chuc-vu", "fullName", "A")).hasStatus(404);
        assertThat(get(cast.cityOfficer(), path)).hasStatus(404);
        assertThat(post(
                        other,
                        "/don-vi",
                        "name",
                        "Tổ",
                        "kind",
                        "OTHER",
                        "parentId",
                        cast.village().id().toString()))
                .hasStatus(422);
    }

    @Test
    void aUnitIsAddedAndItsPageTellsByWhom(Cast cast) {
        var answer = post(cast.officer(), "/don-vi", "name", "Thôn Tây", "kind", "VILLAGE");
        var unit = casting.as(cast.officer(), () -> units.named("thon tay")).orElseThrow();

        assertThat(answer).hasRedirectedUrl(unit.path());
        assertThat(get(cast.officer(), unit.path()))
                .hasStatusOk()
                .bodyText()
                .contains("Giao người đứng đầu đơn vị", "Lập đơn vị", "Nguyễn Thị Lan");
    }

    @Test
    void aWrongFormIsShownAgainWithWhatWasEntered(Cast cast) {
        assertThat(post(cast.officer(), "/don-vi", "name", "<b>Thôn</b> mới", "kind", "LÀNG"))
                .hasStatus(422)
                .bodyText()
                .contains("&lt;b>Thôn&lt;/b> mới", "Lựa chọn không có trong danh sách.");
        assertThat(post(cast.officer(), "/don-vi", "name", "THON DONG", "kind", "VILLAGE"))
                .hasStatus(422)
                .bodyText()
                .contains("Đã có đơn vị “Thôn Đông”");
        assertThat(post(cast.officer(), "/don-vi", "name", "T".repeat(201), "kind", "VILLAGE"))
                .hasStatus(422);
    }

    @Test
    void whoComesLateIsToldWhoWasFaster(Cast cast) {
        var path = cast.village().path();
        post(cast.administrator(), path, "name", "Thôn Đông Hạ", "kind", "VILLAGE", "version", "1");

        assertThat(post(cast.officer(), path, "name", "Thôn Đoài", "kind", "VILLAGE", "version", "1"))
                .hasStatus(409)
                .bodyText()
                .contains("Trần Thị Vân thay đổi lúc 09:00 ngày 23/11/2026", "Thôn Đoài");
    }

    @Test
    void searchIgnoresDiacritics(Cast cast) {
        assertThat(search(cast, "van hoa", ""))
                .bodyText()
                .contains("Phòng Văn hóa - Xã hội")
                .doesNotContain(">Thôn Đông<");
        assertThat(search(cast, "khong co", "VILLAGE")).bodyText().contains("Không có đơn vị nào khớp");
        assertThat(search(cast, "", "LÀNG")).hasStatus(422);
    }

    @Test
    void somebodyNewGetsAPostAndLosesIt(Cast cast) {
        var path = cast.village().path();
        var answer = post(
                cast.officer(),
                path + "/chuc-vu",
                "fullName",
                "Nguyễn Thị Bích Ngọc",
                "phone",
                "0912 345 678",
                "title",
                "Tổ viên",
                "rank",
                "STAFF",
                "starts",
                "01/11/2026");
        assertThat(answer).hasRedirectedUrl(path);
        assertThat(get(cast.unitMember(), path)).bodyText().contains("Nguyễn Thị Bích Ngọc", "tel:0912345678");

        var post = casting.as(cast.officer(), () -> posts.ofUnit(cast.village().id()))
                .getLast();
        var end = "/chuc-vu/" + post.id() + "/ket-thuc";
        assertThat(post(cast.officer(), end, "lastDay", "31/10/2026")).hasStatus(409);
        assertThat(post(cast.officer(), end, "lastDay", "22/11/2026")).hasRedirectedUrl(path);
        assertThat(get(cast.officer(), path)).bodyText().contains("Chức vụ đã kết thúc (1)");
        assertThat(get(cast.elsewhere(Role.STANDING_OFFICER), end)).hasStatus(404);
    }

    @Test
    void aSecondHeadIsAgainstTheRule(Cast cast) {
        assertThat(post(
                        cast.officer(),
                        cast.village().path() + "/chuc-vu",
                        "fullName",
                        "Nguyễn Thị Bích Ngọc",
                        "title",
                        "Trưởng thôn",
                        "rank",
                        "HEAD",
                        "starts",
                        "23/11/2026"))
                .hasStatus(409)
                .bodyText()
                .contains("Mỗi đơn vị chỉ có một người đứng đầu", "Lê Văn Tùng");
    }

    @Test
    void nobodyIsNotAPerson(Cast cast) {
        var path = cast.village().path() + "/chuc-vu";

        assertThat(post(cast.officer(), path, "title", "Tổ viên", "rank", "STAFF", "starts", "31/02/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa phải là một ngày có thật");
        assertThat(post(cast.officer(), path, "title", "Tổ viên", "rank", "STAFF", "starts", "01/11/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập họ và tên, hoặc chọn người");
    }

    @Test
    void aPersonIsCorrectedByVersion(Cast cast) {
        var path = "/nguoi/" + cast.unitHead().member().person();
        assertThat(get(cast.officer(), path + "/sua")).hasStatusOk().bodyText().contains("Lê Văn Tùng");

        assertThat(post(cast.officer(), path, "fullName", "Lê Văn Tùng", "phone", "0987", "version", "1"))
                .hasStatus(302);
        assertThat(post(cast.officer(), path, "fullName", "Lê Tùng", "version", "1"))
                .hasStatus(409);
        assertThat(post(cast.elsewhere(Role.STANDING_OFFICER), path, "fullName", "Lê Tùng", "version", "2"))
                .hasStatus(404);
    }

    private MvcTestResult search(Cast cast, String words, String kind) {
        return pages.get()
                .uri("/don-vi")
                .param("tim", words)
                .param("loai", kind)
                .with(cast.officer().signedIn())
                .exchange();
    }

    private MvcTestResult get(Actor actor, String path) {
        return pages.get().uri(path).with(actor.signedIn()).exchange();
    }

    private MvcTestResult post(Actor actor, String path, String... fields) {
        var request = pages.post().uri(path).with(actor.signedIn());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
