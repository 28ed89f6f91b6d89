package vn.thidua.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;

@PageTest
class ParticipationPapersTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    OpenMovement open;

    @Test
    void thePledgeOfAUnitIsIssuedByItAndSignedByItsRepresentative(Cast cast) throws IOException {
        var paper = download(cast.unitHead(), "/dang-ky/" + open.village(cast, open.launched(cast)) + "/giao-uoc");

        assertThat(paper.getTableArray(0).getText())
                .contains("ỦY BAN NHÂN DÂN", "XÃ AN BÌNH", "THÔN ĐÔNG", "An Bình, ngày    tháng 11 năm 2026");
        assertThat(texts(paper))
                .contains(
                        "BẢN GIAO ƯỚC THI ĐUA",
                        "Hưởng ứng Phong trào thi đua “An Bình sống xanh” giai đoạn 2026 - 2030",
                        "Căn cứ Kế hoạch số 86/KH-UBND ngày 18/6/2026 của Ủy ban nhân dân xã An Bình về tổ chức Phong trào"
                                + " thi đua “An Bình sống xanh” giai đoạn 2026 - 2030.",
                        "Tên đơn vị: Thôn Đông. Người đại diện: Lê Văn Tùng, Trưởng thôn.",
                        "a) Thi đua học kỹ năng số",
                        "- Làm tốt.");
        assertThat(paper.getTableArray(1).getText())
                .contains("NGƯỜI CHỨNG KIẾN", "ĐẠI DIỆN ĐƠN VỊ", "Lê Văn Tùng")
                .doesNotContain("Trưởng thôn");
    }

    @Test
    void thePledgeOfAHouseholdBearsTheNationalTitleAlone(Cast cast) throws IOException {
        var movement = open.launched(cast);
        var paper = download(cast.officer(), "/dang-ky/" + open.household(cast, movement, "Đào Thị Lụa") + "/giao-uoc");

        assertThat(texts(paper))
                .startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("Hộ gia đình: Đào Thị Lụa. Địa chỉ: Ngõ 3, Thôn Đông.");
        assertThat(paper.getTableArray(0).getText()).contains("ĐẠI DIỆN HỘ GIA ĐÌNH", "Đào Thị Lụa");
    }

    @Test
    void theListHoldsThreeHundredNamesAndTheirNumbersByKind(Cast cast) throws IOException {
        var movement = open.launched(cast);
        open.village(cast, movement);
        IntStream.rangeClosed(1, 299).forEach(row -> open.household(cast, movement, "Nguyễn Văn Thuận " + row));

        var paper = download(cast.officer(), "/phong-trao/" + movement + "/dang-ky/danh-sach");

        assertThat(paper.getTableArray(1).getRows()).hasSize(301);
        assertThat(paper.getTableArray(1).getRow(0).isRepeatHeader()).isTrue();
        assertThat(paper.getTableArray(1).getRow(1).getCell(1).getText()).isEqualTo("Thôn Đông");
        assertThat(texts(paper))
                .contains(
                        "DANH SÁCH",
                        "Đăng ký tham gia Phong trào thi đua “An Bình sống xanh” giai đoạn 2026 - 2030",
                        "Danh sách có 300 đối tượng; trong đó: Thôn, tổ dân phố: 1; Hộ gia đình: 299./.");
        assertThat(paper.getTableArray(0).getText()).contains("PHÒNG VĂN HÓA - XÃ HỘI");
        assertThat(paper.getTableArray(2).getText()).contains("NGƯỜI LẬP DANH SÁCH", "Nguyễn Thị Lan");
    }

    @Test
    void theListOfOthersLeavesOutNamesThatAreNotTheirs(Cast cast) throws IOException {
        var movement = open.launched(cast);
        open.village(cast, movement);
        open.household(cast, movement, "Đào Thị Lụa");

        var paper = download(cast.front(), "/phong-trao/" + movement + "/dang-ky/danh-sach");

        assertThat(paper.getTableArray(1).getText()).contains("Thôn Đông").doesNotContain("Đào Thị Lụa");
    }

    @Test
    void thePlanOfAMovementIsAPaperForEverybodyWhoReadsIt(Cast cast) throws IOException {
        var movement = open.launched(cast);

        for (var actor : List.of(cast.councilMember(), cast.cityOfficer())) {
            var paper = download(actor, "/phong-trao/" + movement + "/van-ban");

            assertThat(paper.getTableArray(0).getText())
                    .contains("XÃ AN BÌNH", "Số: 86/KH-UBND", "An Bình, ngày 18 tháng 6 năm 2026");
            assertThat(texts(paper)).contains("I. NỘI DUNG THI ĐUA", "1. Thi đua học kỹ năng số");
            assertThat(paper.getTableArray(1).getText()).contains("TM. ỦY BAN NHÂN DÂN", "Phạm Thị Hoa");
        }
        var page = pages.get()
                .uri("/phong-trao/" + movement)
                .with(cast.councilMember().signedIn())
                .exchange();
        assertThat(page).bodyText().contains("/phong-trao/" + movement + "/van-ban");
    }

    private XWPFDocument download(Actor actor, String address) throws IOException {
        var answer = pages.get().uri(address).with(actor.signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment", ".docx");
        return new XWPFDocument(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private static List<String> texts(XWPFDocument paper) {
        return paper.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
