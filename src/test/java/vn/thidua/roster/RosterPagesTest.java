package vn.thidua.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.PageTest;
import vn.thidua.database.Side;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Rank;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;

@PageTest
class RosterPagesTest {

    private static final String VILLAGE = "Thôn, tổ dân phố";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Casting casting;

    @Autowired
    Units units;

    @Autowired
    Posts posts;

    private Cast cast;

    @BeforeEach
    void isPlayedBy(Cast cast) {
        this.cast = cast;
    }

    @Test
    void theTemplateComesBackWithoutAChange() throws UnsupportedEncodingException {
        var template = get("/don-vi/nhap/mau").getResponse().getContentAsByteArray();

        assertThat(WorkbookReader.read(template)).hasSize(3).allMatch(line -> line.page() == Page.UNITS);
        assertThat(text(get(received(template)))).contains("0 thay đổi");
    }

    @Test
    void aFileThatIsNoListIsRefusedBesideTheField() {
        refuses("Tên;Loại".getBytes(StandardCharsets.UTF_8), "danh-sach.xlsx");
        refuses(HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600)), "đời cũ");
        refuses(new RosterFile().content(), "không có dòng nào");
        refuses(new byte[0], "Hãy chọn tệp Excel");
        assertThat(Side.owner(
                        "select 1 from roster_import where commune_id = ?",
                        cast.anBinh().id()))
                .isEmpty();
    }

    @Test
    void aChangeShowsWhatWasAndWhatWillBe() throws UnsupportedEncodingException {
        var list = received(new RosterFile()
                .unit("thôn đông", "Đơn vị khác", "Phòng Văn hóa - Xã hội")
                .person(
                        "Đỗ Minh Khoa",
                        "0912345678",
                        "",
                        "Thôn Đông",
                        "Phó Trưởng thôn",
                        "Phó",
                        LocalDate.of(2026, 11, 1))
                .content());

        assertThat(text(get(list)))
                .contains("<del>" + VILLAGE + "</del>", "<ins>Đơn vị khác</ins>")
                .contains("<del>Ủy ban nhân dân xã</del>", "<ins>Phòng Văn hóa - Xã hội</ins>")
                .contains("<ins>0912 345 678</ins>", "<del>Công chức</del>", "<ins>Phó Trưởng thôn</ins>");
        take(list);

        var village = casting.as(cast.officer(), () -> units.get(cast.village().id()));
        assertThat(village.name()).isEqualTo("Thôn Đông");
        assertThat(village.kind()).isEqualTo(UnitKind.OTHER);
        var held = casting.as(cast.officer(), () -> posts.ofUnit(village.id())).stream()
                .filter(post -> post.rank() == Rank.DEPUTY)
                .toList();
        assertThat(held).extracting(post -> post.ends()).containsExactly(LocalDate.of(2026, 10, 31), null);
    }

    @Test
    void anEmptyCellLeavesWhatIsThere() throws UnsupportedEncodingException {
        var list = received(new RosterFile().unit("Thôn Đông", VILLAGE, "").content());

        assertThat(text(get(list))).contains("0 thay đổi");
    }

    @Test
    void whatChangedSinceItWasLookedAtIsLookedAtAgain() throws UnsupportedEncodingException {
        var list = received(new RosterFile().unit("Thôn Đông", "Đơn vị khác").content());
        var seen = digest(list);
        casting.as(
                cast.administrator(),
                () -> units.change(units.get(cast.village().id()).with("Thôn Đông", UnitKind.SCHOOL, null)));

        assertThat(take(list, seen)).hasStatus(409).bodyText().contains("đã thay đổi sau khi danh sách này được xem");
        assertThat(text(get(list))).contains("<del>Trường học</del>");
        assertThat(take(list)).hasRedirectedUrl(list);
        assertThat(take(list)).hasStatus(409);
    }

    @Test
    void namesakesAreToldApart() throws UnsupportedEncodingException {
        take(received(new RosterFile()
                .person("Nguyễn Văn Nam", "0912000001", "", "Thôn Đông", "Tổ viên", "Thành viên", "01/6/2026")
                .person("Nguyễn Văn Nam", "0912000002", "", "Thôn Đông", "Tổ viên", "Thành viên", "01/6/2026")
                .person("Nguyễn Văn Nam", "0912000002", "", "Ủy ban nhân dân xã", "Ủy viên", "Thành viên", "01/6/2026")
                .content()));

        assertThat(Side.owner(
                        "select 1 from person where commune_id = ? and full_name = 'Nguyễn Văn Nam'",
                        cast.anBinh().id()))
                .hasSize(2);
        var unclear = received(new RosterFile()
                .person("Nguyễn Văn Nam", "", "", "Thôn Đông", "Tổ phó", "Cấp phó", "01/6/2026")
                .person("Nguyễn Văn Nam", "", "", "Phòng Văn hóa - Xã hội", "Nhân viên", "Thành viên", "01/6/2026")
                .content());
        assertThat(text(get(unclear))).contains("đơn vị có 2 người tên “Nguyễn Văn Nam”");
        assertThat(text(get(unclear + "?xem=moi"))).contains("Đã có 2 người tên");
    }

    @Test
    void twoUnitsMayNotSwapTheirHeadsByAccident() throws UnsupportedEncodingException {
        var list = received(new RosterFile()
                .person("Vũ Thị Mới", "", "", "Thôn Đông", "Trưởng thôn", "Trưởng", "01/6/2026")
                .person("Lê Văn Tùng", "", "", "Thôn Đông", "Người đứng đầu", "Trưởng", "01/7/2026")
                .content());

        assertThat(text(get(list))).contains("<strong>Ô F2</strong>").doesNotContain("<strong>Ô F3</strong>");
    }

    private void refuses(byte[] content, String because) {
        assertThat(send(content)).hasStatus(422).bodyText().contains(because);
    }

    private MvcTestResult send(byte[] content) {
        return pages.perform(MockMvcRequestBuilders.multipart("/don-vi/nhap")
                .file(RosterFile.upload(content))
                .with(cast.officer().signedIn()));
    }

    private String received(byte[] content) {
        var answer = send(content);
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult take(String list) throws UnsupportedEncodingException {
        return take(list, digest(list));
    }

    private MvcTestResult take(String list, String digest) {
        return pages.post()
                .uri(list + "/nhan")
                .param("digest", digest)
                .with(cast.officer().signedIn())
                .exchange();
    }

    /** The digest in the form of the page; empty when it has no form. */
    private String digest(String list) throws UnsupportedEncodingException {
        var page = text(get(list));
        return page.contains("name=\"digest\"")
                ? page.replaceAll("(?s).*name=\"digest\" value=\"([^\"]*)\".*", "$1")
                : "";
    }

    private MvcTestResult get(String path) {
        var answer = pages.get().uri(path).with(cast.officer().signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
