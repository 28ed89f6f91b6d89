package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;

@PageTest
class GroupPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Casting casting;

    @Autowired
    Units units;

    @Autowired
    Groups groups;

    @Test
    void aKindBringsItsUnitsAlsoThoseThatComeLater(Cast cast) {
        village(cast, "Thôn Đoài");
        assertThat(get(cast.officer(), "/don-vi/nhom"))
                .bodyText()
                .contains("Chưa có nhóm, cụm nào", "Lập nhóm “Các thôn” gồm 2 đơn vị");

        var answer = post(cast.officer(), "/don-vi/nhom", "name", "Các thôn", "kind", "GROUP", "kinds", "VILLAGE");
        var later = village(cast, "Thôn Ấp");

        var group = casting.as(cast.officer(), () -> groups.named("cac  thon")).orElseThrow();
        assertThat(answer).hasRedirectedUrl(group.path());
        assertThat(group.members()).hasSize(3).startsWith(later.id());
        assertThat(get(cast.front(), later.path())).bodyText().contains(group.path());
        assertThat(get(cast.officer(), "/don-vi/nhom"))
                .bodyText()
                .contains(group.path())
                .doesNotContain("Lập nhóm “Các thôn”");
    }

    @Test
    void aClusterHasItsHeadAndDeputyAmongItsUnits(Cast cast) {
        var dong = cast.village().id().toString();
        var doai = village(cast, "Thôn Đoài").id().toString();
        var outside = cast.office().id().toString();

        assertThat(cluster(cast, dong, doai, dong, outside))
                .hasStatus(422)
                .bodyText()
                .contains("chưa thuộc cụm", "Cụm thi đua số 1");
        assertThat(cluster(cast, dong, doai, dong, dong))
                .hasStatus(422)
                .bodyText()
                .contains("hai đơn vị khác nhau");
        assertThat(cluster(cast, dong, doai, dong, doai)).hasStatus(302);

        var group = casting.as(cast.officer(), groups::all).getFirst();
        assertThat(group.head()).hasToString(dong);
        assertThat(get(cast.unitMember(), group.path()))
                .hasStatusOk()
                .bodyText()
                .contains("Cụm trưởng", "Cụm phó", "Lập cụm thi đua", "Nguyễn Thị Lan")
                .doesNotContain("Thôi dùng", "Sửa cụm");
    }

    @Test
    void aGroupHasUnitsAndANameOfItsOwn(Cast cast) {
        var dong = cast.village().id().toString();

        assertThat(post(cast.officer(), "/don-vi/nhom", "name", "Trường học", "kind", "GROUP", "kinds", "SCHOOL"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn ít nhất một đơn vị");
        assertThat(group(cast, "Các thôn", dong)).hasStatus(302);
        assertThat(group(cast, "CAC THON", dong)).hasStatus(422).bodyText().contains("Đã có “Các thôn”");
        assertThat(group(cast, "Nhóm lạ", Ids.next().toString())).hasStatus(422);
        assertThat(group(cast, "Nhóm lạ", "không phải mã")).hasStatus(422);
    }

    @Test
    void aGroupOutOfUseIsStillThereForWhatNamesIt(Cast cast) {
        group(cast, "Các thôn", cast.village().id().toString());
        var group = casting.as(cast.officer(), groups::all).getFirst();

        assertThat(post(cast.officer(), group.path() + "/thoi-dung")).hasRedirectedUrl("/don-vi/nhom");

        assertThat(casting.as(cast.officer(), groups::all)).isEmpty();
        assertThat(get(cast.officer(), group.path())).hasStatusOk().bodyText().contains("không còn được dùng");
        assertThat(group(cast, "Các thôn", cast.village().id().toString())).hasStatus(302);
    }

    @Test
    void whoComesLateIsTold(Cast cast) {
        group(cast, "Các thôn", cast.village().id().toString());
        var read = casting.as(cast.officer(), groups::all).getFirst();
        casting.as(cast.officer(), () -> groups.change(read));

        assertThatThrownBy(() -> casting.as(cast.officer(), () -> groups.change(read)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Nguyễn Thị Lan");
        assertThatThrownBy(() -> casting.as(cast.elsewhere(Role.STANDING_OFFICER), () -> groups.get(read.id())))
                .isInstanceOf(NotThere.class);
    }

    private Unit village(Cast cast, String name) {
        return casting.as(cast.officer(), () -> units.add(name, UnitKind.VILLAGE, null));
    }

    private MvcTestResult group(Cast cast, String name, String unit) {
        return post(cast.officer(), "/don-vi/nhom", "name", name, "kind", "GROUP", "named", unit);
    }

    private MvcTestResult cluster(Cast cast, String one, String other, String head, String deputy) {
        return post(
                cast.officer(),
                "/don-vi/nhom",
                "name",
                "Cụm thi đua số 1",
                "kind",
                "CLUSTER",
                "named",
                one,
                "named",
                other,
                "head",
                head,
                "deputy",
                deputy);
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
