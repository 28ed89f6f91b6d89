package vn.thidua.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Role;

@PageTest
class ParticipationPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    OpenMovement open;

    @Test
    void aHeadRegistersTheOwnUnitWithWhatIsProposed(Cast cast) {
        var movement = open.launched(cast);

        assertThat(get(cast.unitHead(), list(movement) + "/moi"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Đăng ký thi đua: Thôn Đông", "Lê Văn Tùng, Người đứng đầu", "Tổ chức thi đua học kỹ năng số.")
                .containsPattern("name=\"areas\" type=\"checkbox\" value=\"[^\"]+\" checked");
        var answer = register(cast, cast.unitHead(), movement, cast.village().id());
        assertThat(answer).hasStatus(302);
        assertThat(get(cast.councilMember(), to(answer)))
                .bodyText()
                .contains("Thôn Đông", "đang tham gia", "do Lê Văn Tùng đăng ký", "Làm sạch ngõ xóm")
                .doesNotContain("Sửa giao ước", "Rút đăng ký");
    }

    @Test
    void aUnitIsNotEnteredTwiceButToldWithALink(Cast cast) {
        var movement = open.launched(cast);
        var first = to(register(cast, cast.unitHead(), movement, cast.village().id()));

        assertThat(register(cast, cast.officer(), movement, cast.village().id()))
                .hasStatus(422)
                .bodyText()
                .contains("Thôn Đông đã đăng ký", "href=\"" + first + "\"", "Làm sạch ngõ xóm");
        assertThat(get(cast.unitHead(), list(movement) + "/moi")).hasStatus(302);
    }

    @Test
    void nobodyRegistersAUnitOfOthers(Cast cast) {
        var movement = open.launched(cast);

        assertThat(register(cast, cast.unitHead(), movement, cast.office().id()))
                .hasStatus(404);
        assertThat(register(cast, cast.unitMember(), movement, cast.village().id()))
                .hasStatus(404);
        assertThat(get(cast.councilMember(), list(movement) + "/ca-nhan/moi")).hasStatus(404);
        assertThat(get(cast.cityOfficer(), list(movement))).hasStatus(404);
        assertThat(get(cast.elsewhere(Role.STANDING_OFFICER), list(movement))).hasStatus(404);
    }

    @Test
    void whatWasEnteredStaysWhenSomethingIsMissing(Cast cast) {
        var movement = open.launched(cast);

        assertThat(post(
                        cast.unitHead(),
                        list(movement),
                        "unit",
                        cast.village().id(),
                        "representative",
                        "Lê Văn Tùng",
                        "pledge",
                        " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn ít nhất một nội dung thi đua", "Hãy ghi ít nhất một điều giao ước", "Lê Văn Tùng");
    }

    @Test
    void aHouseholdIsEnteredOnBehalfAndSeenByThoseWhoMayOnly(Cast cast) {
        var movement = open.launched(cast);
        assertThat(household(cast, movement, "Nguyễn Văn Thuận", "")).hasStatus(302);

        for (var actor : new Actor[] {cast.officer(), cast.leader(), cast.unitHead()}) {
            assertThat(get(actor, list(movement))).bodyText().contains("Nguyễn Văn Thuận", "do Đỗ Minh Khoa nhập thay");
        }
        for (var actor : new Actor[] {cast.front(), cast.councilMember(), cast.auditor()}) {
            assertThat(get(actor, list(movement)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Nguyễn Văn Thuận")
                    .containsPattern("(?s)Thôn Đông</span></th>\\s*<td[^>]*>1</td>");
        }
        var page = "/dang-ky/" + open.household(cast, movement, "Đào Thị Lụa");
        assertThat(get(cast.unitMember(), page)).hasStatusOk();
        assertThat(get(cast.front(), page)).hasStatus(404);
        assertThat(get(cast.front(), page + "/giao-uoc")).hasStatus(404);
    }

    @Test
    void theSameHouseholdIsToldAndAnotherOfThatNameIsTakenWithItsAddress(Cast cast) {
        var movement = open.launched(cast);
        household(cast, movement, "Nguyễn Văn Thuận", "");

        assertThat(household(cast, movement, "NGUYỄN  VĂN THUẬN ", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Đối tượng này đã đăng ký", "Đăng ký đã có", "/dang-ky/");
        assertThat(household(cast, movement, "Nguyễn Văn Thuận", "Ngõ 7")).hasStatus(302);
    }

    @Test
    void theListIsSearchedWithoutDiacriticsAndFiltered(Cast cast) {
        var movement = open.launched(cast);
        open.household(cast, movement, "Đào Thị Lụa");
        open.village(cast, movement);

        assertThat(get(cast.officer(), list(movement) + "?tim=dao thi lua"))
                .bodyText()
                .contains("Đào Thị Lụa", "1 đến 1 trong 1 đăng ký");
        assertThat(get(cast.officer(), list(movement) + "?loai=VILLAGE"))
                .bodyText()
                .doesNotContain("Đào Thị Lụa");
        assertThat(get(cast.officer(), list(movement) + "?trang-thai=WITHDRAWN"))
                .bodyText()
                .contains("Không có đăng ký nào");
    }

    @Test
    void aWithdrawalKeepsItsReasonAndTheSubjectMayComeBack(Cast cast) {
        var movement = open.launched(cast);
        var page = "/dang-ky/" + open.village(cast, movement);

        assertThat(post(cast.unitHead(), page + "/rut", "reason", " ")).hasStatus(422);
        assertThat(post(cast.unitMember(), page + "/rut", "reason", "Không phải người đứng đầu"))
                .hasStatus(404);
        assertThat(post(cast.unitHead(), page + "/rut", "reason", "Sáp nhập thôn"))
                .hasStatus(302);
        assertThat(get(cast.officer(), page)).bodyText().contains("đã rút", "Sáp nhập thôn", "Rút đăng ký thi đua");
        assertThat(post(cast.unitHead(), page + "/rut", "reason", "Lần nữa")).hasStatus(409);
        assertThat(register(cast, cast.unitHead(), movement, cast.village().id()))
                .hasStatus(302);
    }

    @Test
    void aPledgeIsChangedByOneAtATime(Cast cast) {
        var movement = open.launched(cast);
        var page = "/dang-ky/" + open.household(cast, movement, "Đào Thị Lụa");
        var area = open.areas(cast, movement).getFirst();

        assertThat(get(cast.unitMember(), page + "/sua"))
                .hasStatusOk()
                .bodyText()
                .contains("Làm tốt.");
        assertThat(post(cast.unitMember(), page, "version", 1, "areas", area, "pledge", "Trồng 5 cây xanh."))
                .hasStatus(302);
        assertThat(post(cast.officer(), page, "version", 1, "areas", area, "pledge", "Khác"))
                .hasStatus(409)
                .bodyText()
                .contains("Đỗ Minh Khoa");
        assertThat(get(cast.officer(), page)).bodyText().contains("Trồng 5 cây xanh.");
    }

    @Test
    void aHeadRegistersTheOwnStaff(Cast cast) {
        var movement = open.launched(cast);
        var khoa = cast.unitMember().member().person();

        assertThat(post(
                        cast.unitHead(),
                        list(movement) + "/can-bo",
                        "unit",
                        cast.village().id(),
                        "pledge",
                        "Làm tốt."))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn ít nhất một người");
        assertThat(post(
                        cast.unitHead(),
                        list(movement) + "/can-bo",
                        "unit",
                        cast.village().id(),
                        "persons",
                        khoa,
                        "areas",
                        open.areas(cast, movement).getFirst(),
                        "pledge",
                        "Làm tốt."))
                .hasStatus(302);
        assertThat(get(cast.unitHead(), list(movement) + "/can-bo/moi"))
                .bodyText()
                .contains("Đã đăng ký: Đỗ Minh Khoa");
        assertThat(post(
                        cast.unitHead(),
                        list(movement) + "/can-bo",
                        "unit",
                        cast.village().id(),
                        "persons",
                        cast.leader().member().person(),
                        "areas",
                        open.areas(cast, movement).getFirst(),
                        "pledge",
                        "Làm tốt."))
                .hasStatus(404);
    }

    private MvcTestResult register(Cast cast, Actor actor, UUID movement, UUID unit) {
        return post(
                actor,
                list(movement),
                "unit",
                unit,
                "areas",
                open.areas(cast, movement).getFirst(),
                "representative",
                "Lê Văn Tùng, Trưởng thôn",
                "pledge",
                "Làm sạch ngõ xóm vào thứ Bảy.");
    }

    private MvcTestResult household(Cast cast, UUID movement, String name, String address) {
        return post(
                cast.unitMember(),
                list(movement) + "/ca-nhan",
                "kind",
                SubjectKind.HOUSEHOLD,
                "name",
                name,
                "village",
                cast.village().id(),
                "address",
                address,
                "areas",
                open.areas(cast, movement).getFirst(),
                "pledge",
                "Phân loại rác hằng ngày.");
    }

    private static String list(UUID movement) {
        return "/phong-trao/" + movement + "/dang-ky";
    }

    private static String to(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private MvcTestResult get(Actor actor, String address) {
        return pages.get().uri(address).with(actor.signedIn()).exchange();
    }

    private MvcTestResult post(Actor actor, String path, Object... fields) {
        var request = pages.post().uri(path).with(actor.signedIn());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at].toString(), fields[at + 1].toString());
        }
        return request.exchange();
    }
}
