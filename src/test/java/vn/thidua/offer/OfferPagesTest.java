package vn.thidua.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Role;
import vn.thidua.movement.SmallMovement;

@PageTest
class OfferPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallMovement small;

    @Autowired
    SmallOffer offered;

    @Test
    void aCityOffersItsMovementToAllOrToSome(Cast cast) {
        var movement = small.inCity(cast);
        assertThat(get(cast.cityStanding(), movement, "/gui-cap-xa"))
                .hasStatusOk()
                .bodyText()
                .contains("Gửi tất cả 2 địa phương", "Xã An Bình", "Xã Yên Hòa", SmallMovement.CITED);

        assertThat(send(cast.cityStanding(), movement))
                .hasStatus(422)
                .bodyText()
                .contains("ít nhất một địa phương");
        assertThat(send(
                        cast.cityStanding(),
                        movement,
                        "communes",
                        cast.anBinh().id().toString()))
                .hasStatus(302);
        assertThat(get(cast.cityOfficer(), movement, "/dia-phuong"))
                .bodyText()
                .contains("Đã gửi 1", "chưa trả lời", "Xã An Bình")
                .doesNotContain("Xã Yên Hòa");
        assertThat(send(cast.cityStanding(), movement, "all", "true")).hasStatus(302);
        assertThat(get(cast.cityOfficer(), movement, "/dia-phuong?tim=yen hoa"))
                .bodyText()
                .contains("Xã Yên Hòa");
        assertThat(get(cast.cityStanding(), movement, "/gui-cap-xa")).bodyText().contains("Đã gửi đến tất cả");
    }

    @Test
    void aCitysStandingOfficerUploadsAndPublishesLikeACommunes(Cast cast) {
        var plan = """
                # KẾ HOẠCH
                Tổ chức Phong trào thi đua “Thái Hải số” giai đoạn 2026 - 2030
                ## I. MỤC ĐÍCH, YÊU CẦU
                - Nâng cao nhận thức của nhân dân.
                """;
        var officer = cast.cityStanding();
        var draft = String.valueOf(pages.post()
                .uri("/phong-trao/du-thao")
                .multipart()
                .file(new MockMultipartFile("plan", "ke-hoach.md", null, plan.getBytes(StandardCharsets.UTF_8)))
                .with(officer.signedIn())
                .exchange()
                .getResponse()
                .getRedirectedUrl());
        assertThat(draft).startsWith("/phong-trao/du-thao/");
        var published = pages.post()
                .uri(draft + "/cong-bo")
                .param("ban", "1")
                .with(officer.signedIn())
                .exchange();

        assertThat(published).hasStatus(302);
        assertThat(pages.get().uri("/phong-trao").with(cast.cityOfficer().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Thái Hải số", "Phong trào của các xã, phường, đặc khu");
        assertThat(pages.get().uri("/phong-trao").with(cast.officer().signedIn()))
                .bodyText()
                .doesNotContain("Thái Hải số");
    }

    @Test
    void aCommuneReadsWhatItWasOfferedAndNothingElse(Cast cast) {
        var movement = offered.sent(cast, cast.anBinh());

        assertThat(get(cast.unitHead(), movement, ""))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Thái Hải sống xanh",
                        "Thành phố Thái Hải",
                        "đang thực hiện giai đoạn 1",
                        "Đính chính, điều chỉnh");
        assertThat(get(cast.unitHead(), movement, "/nguon")).hasStatusOk();
        assertThat(get(cast.unitHead(), movement, "/dinh-chinh"))
                .hasStatusOk()
                .bodyText()
                .contains("Không còn phù hợp");
        for (var part :
                new String[] {"/giao-viec", "/dau-van-ban", "/trang-thai?chuyen=so-ket", "/gui-cap-xa", "/dia-phuong"
                }) {
            assertThat(get(cast.officer(), movement, part)).as(part).hasStatus(404);
        }
        for (var part : new String[] {"", "/nguon", "/dinh-chinh", "/huong-ung"}) {
            assertThat(get(cast.elsewhere(Role.STANDING_OFFICER), movement, part))
                    .as(part)
                    .hasStatus(404);
        }
        assertThat(get(cast.officer(), small.inCity(cast), "")).hasStatus(404);
    }

    @Test
    void theListOfWhatCameFromAboveIsThereBeforeAnythingCame(Cast cast) {
        assertThat(pages.get().uri("/phong-trao/cap-tren").with(cast.unitHead().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có phong trào nào được gửi đến");
        offered.sent(cast, cast.anBinh());
        assertThat(pages.get().uri("/phong-trao/cap-tren").with(cast.unitHead().signedIn()))
                .bodyText()
                .contains("Thái Hải sống xanh", "chờ trả lời");
        assertThat(pages.get().uri("/phong-trao").with(cast.unitHead().signedIn()))
                .bodyText()
                .contains("đã gửi đến 1, chờ trả lời 1");
    }

    private MvcTestResult get(Actor actor, UUID movement, String part) {
        return pages.get()
                .uri("/phong-trao/" + movement + part)
                .with(actor.signedIn())
                .exchange();
    }

    private MvcTestResult send(Actor actor, UUID movement, String... fields) {
        return post(actor, "/phong-trao/" + movement + "/gui-cap-xa", "letter", "Đề nghị hưởng ứng", fields);
    }

    private MvcTestResult post(Actor actor, String path, String name, String value, String... fields) {
        var request = pages.post().uri(path).param(name, value).with(actor.signedIn());
        for (var at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
