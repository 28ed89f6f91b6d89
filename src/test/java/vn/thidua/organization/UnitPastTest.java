package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;

@PageTest
class UnitPastTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Casting casting;

    @Autowired
    Units units;

    @Autowired
    FormerNames names;

    private Cast cast;

    @BeforeEach
    void isPlayedBy(Cast cast) {
        this.cast = cast;
    }

    @Test
    void aNameByDecisionLeavesTheOldOneForItsTime() {
        assertThat(rename("Thôn Đông Hạ", "1", "01/11/2026")).hasStatus(302);

        assertThat(get(cast.village().path()))
                .bodyText()
                .contains("<h1>Thôn Đông Hạ", "Trước ngày 01/11/2026 tên là Thôn Đông");
        assertThat(get("/tim-kiem?tim=thon dong")).bodyText().contains("Thôn Đông (từ 01/11/2026 là Thôn Đông Hạ)");
        assertThat(nameOn(LocalDate.of(2026, 10, 31))).isEqualTo("Thôn Đông");
        assertThat(nameOn(LocalDate.of(2026, 11, 1))).isEqualTo("Thôn Đông Hạ");
    }

    @Test
    void aCorrectionLeavesNothing() {
        assertThat(rename("Thôn Đông Hạ", "1", "")).hasStatus(302);

        assertThat(get(cast.village().path())).bodyText().doesNotContain("Trước ngày");
    }

    @Test
    void namesFollowEachOther() {
        assertThat(rename("Thôn Đông Hạ", "1", "24/11/2026")).hasStatus(422);
        assertThat(rename("Thôn Đông Hạ", "1", "01/11/2026")).hasStatus(302);
        assertThat(rename("Thôn Đông Thượng", "2", "01/10/2026"))
                .hasStatus(409)
                .bodyText()
                .contains("phải sau ngày đó");
    }

    @Test
    void aPersonsFormerNameIsKeptToo() {
        var path = "/nguoi/" + cast.unitHead().member().person();
        assertThat(post(path, "fullName", "Lê Tùng", "renamedOn", "01/11/2026", "version", "1"))
                .hasStatus(302);

        assertThat(get(path)).bodyText().contains("<h1>Lê Tùng", "tên là Lê Văn Tùng", "Sửa thông tin cá nhân");
        assertThat(get("/tim-kiem?tim=le van tung")).bodyText().contains("Lê Tùng, Người đứng đầu, Thôn Đông");
    }

    @Test
    void anEmptyUnitIsDissolvedAndOneWithUnitsBelowIsNot() {
        var empty = casting.as(cast.officer(), () -> units.add("Tổ hợp tác", UnitKind.OTHER, null));

        assertThat(close(empty)).hasStatus(302);
        assertThat(get(empty.path())).bodyText().contains("Đã giải thể", "Quyết định số 5");
        assertThat(get("/don-vi")).bodyText().doesNotContain("Tổ hợp tác");
        assertThat(close(cast.leadership())).hasStatus(409).bodyText().contains("Còn 2 đơn vị trực thuộc");
    }

    private MvcTestResult close(Unit unit) {
        return post(
                unit.path() + "/ngung-hoat-dong", "lastDay", "23/11/2026", "reason", "Quyết định số 5", "version", "1");
    }

    private String nameOn(LocalDate day) {
        return casting.as(
                cast.officer(),
                () -> names.on(
                        day, cast.village().id(), units.get(cast.village().id()).name()));
    }

    private MvcTestResult rename(String name, String version, String day) {
        return post(cast.village().path(), "name", name, "kind", "VILLAGE", "version", version, "renamedOn", day);
    }

    private MvcTestResult get(String path) {
        return pages.get().uri(path).with(cast.officer().signedIn()).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri(path).with(cast.officer().signedIn());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
