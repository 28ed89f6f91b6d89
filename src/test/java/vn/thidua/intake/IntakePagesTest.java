package vn.thidua.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.RouteSamples.get;
import static vn.thidua.RouteSamples.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.reading.SmallFigures;

@PageTest
class IntakePagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallFigures figures;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Taking taking;

    @Autowired
    Casting casting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anExportIsMappedOnceAndTakenInThenKnown(Cast cast) {
        figures.indicator(cast, "IND-D04");
        var actor = cast.unitHead();
        var first = received(actor, Exports.oneStop(cast.village().name(), 90, 100), "bao-cao.xlsx", DeliveryForm.NEW);

        assertThat(send(actor, get("/nhap-so-lieu/" + first + "/cach-doc?trang=Tổng hợp")))
                .bodyText()
                .contains("Hồ sơ đã giải quyết / Tổng số", "Ví dụ: 100");
        assertThat(send(actor, told(first, "Tệp một cửa"))).hasStatus3xxRedirection();
        assertThat(send(actor, get("/nhap-so-lieu/" + first)))
                .bodyText()
                .contains("Nhận 1 số liệu hợp lệ", "Ô D5", "90 / 100", "Bỏ qua 2 dòng");
        assertThat(send(actor, post("/nhap-so-lieu/" + first + "/nhan"))).hasStatus3xxRedirection();
        assertThat(count(cast)).isEqualTo(1);

        var layout =
                casting.as(actor, () -> deliveries.get(first, actor.member()).layout());
        var again = received(
                actor, Exports.oneStop(cast.village().name(), 90, 100), "lan-nua.xlsx", String.valueOf(layout));
        assertThat(send(actor, get("/nhap-so-lieu/" + again))).bodyText().contains("giống như trong hệ thống");
        assertThat(send(actor, post("/nhap-so-lieu/" + again + "/nhan"))).hasStatus3xxRedirection();
        assertThat(casting.as(actor, () -> deliveries.get(again, actor.member())))
                .satisfies(taken -> assertThat(taken.same()).isEqualTo(1))
                .satisfies(taken -> assertThat(taken.added() + taken.changed()).isZero());
    }

    @Test
    void ourTemplateIsFilledInAndTaken(Cast cast) {
        figures.indicator(cast, "IND-E02");
        var actor = cast.unitHead();
        var blank = send(actor, get("/nhap-so-lieu/bieu-mau?ky=" + SmallFigures.MONTH.slug()))
                .getResponse()
                .getContentAsByteArray();

        var empty = received(actor, blank, "trong.xlsx", DeliveryForm.OURS);
        assertThat(send(actor, get("/nhap-so-lieu/" + empty))).bodyText().contains("Không còn số liệu nào phải nhận");
        assertThat(vn.thidua.sheet.GridFile.read(blank, "Số liệu").at(1, 4))
                .isEqualTo("Khối lượng rác tái chế thu gom");
    }

    @Test
    void anUnknownNameIsToldOnce(Cast cast) {
        figures.indicator(cast, "IND-E02");
        var actor = cast.unitHead();
        var id = received(actor, Exports.semicolons("Xóm Mới"), "tep.csv", DeliveryForm.NEW);
        send(actor, told(id, "Tệp văn bản", "PERIOD", "UNIT", "INDICATOR", "NUMERATOR", "NOTE"));
        assertThat(send(actor, get("/nhap-so-lieu/" + id))).bodyText().contains("Ô B2", "Chưa biết đơn vị này");

        send(
                actor,
                post(
                        "/nhap-so-lieu/" + id + "/ten-goi",
                        "words",
                        "Xóm Mới",
                        "targets",
                        "UNIT:" + cast.village().id()));

        assertThat(send(actor, get("/nhap-so-lieu/" + id)))
                .bodyText()
                .contains("Nhận 1 số liệu hợp lệ", "1.234,5")
                .doesNotContain("Chưa biết đơn vị này");
    }

    @Test
    void aLayoutWithoutNumbersIsRefusedAndKeptAsItWasTold(Cast cast) {
        var actor = cast.unitHead();
        var id = received(actor, Exports.semicolons("Thôn Đông"), "tep.csv", DeliveryForm.NEW);

        assertThat(send(actor, told(id, "Tệp thiếu", "PERIOD", "UNIT", "", "", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa có cột nào chứa số liệu", "value=\"Tệp thiếu\"");
    }

    @Test
    void aLargeFileGoesOnBesideTheRequestAndItsSenderIsTold(Cast cast) {
        figures.indicator(cast, "IND-E02");
        var actor = cast.unitHead();
        var id = received(actor, Exports.semicolons(cast.village().name()), "tep.csv", DeliveryForm.NEW);
        send(actor, told(id, "Tệp lớn", "PERIOD", "UNIT", "INDICATOR", "NUMERATOR", "NOTE"));
        var delivery = casting.as(actor, () -> deliveries.get(id, actor.member()));

        taking.run(delivery, actor.member());

        assertThat(count(cast)).isEqualTo(1);
        assertThat(send(actor, get("/thong-bao"))).bodyText().contains("Đã nhận 1 số liệu.");
        assertThat(casting.as(actor, () -> deliveries.get(id, actor.member())).state())
                .isEqualTo(Delivery.State.TAKEN);
    }

    @Test
    void onlyWhoHandedItInAndTheStandingOfficerSeeAFile(Cast cast) {
        var id = received(cast.unitHead(), Exports.semicolons("Thôn Đông"), "tep.csv", DeliveryForm.NEW);

        assertThat(send(cast.unitMember(), get("/nhap-so-lieu/" + id))).hasStatus(404);
        assertThat(send(cast.officer(), get("/nhap-so-lieu/" + id))).hasStatusOk();
    }

    private UUID received(Actor actor, byte[] content, String name, String layout) {
        var sent = send(
                actor,
                MockMvcRequestBuilders.multipart("/nhap-so-lieu")
                        .file(new MockMultipartFile("list", name, null, content))
                        .param("layout", layout)
                        .param("period", SmallFigures.MONTH.slug()));
        var place = sent.getResponse().getRedirectedUrl();
        assertThat(place).isNotNull();
        return UUID.fromString(java.util.Objects.requireNonNull(place).split("/")[2]);
    }

    private AbstractMockHttpServletRequestBuilder<?> told(UUID id, String name) {
        return told(id, name, "", "UNIT", "DENOMINATOR:IND-D04:0", "NUMERATOR:IND-D04:0")
                .param("sheet", "Tổng hợp");
    }

    private AbstractMockHttpServletRequestBuilder<?> told(UUID id, String name, String... columns) {
        var request = post("/nhap-so-lieu/" + id + "/cach-doc", "name", name, "skipped", Layout.SKIPPED);
        for (var at = 0; at < columns.length; at++) request.param("columns[" + at + "]", columns[at]);
        return request;
    }

    private MvcTestResult send(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) {
        request.param("_key", Ids.next().toString());
        return pages.perform(servlets -> actor.signedIn().postProcessRequest(request.buildRequest(servlets)));
    }

    private int count(Cast cast) {
        return casting.as(
                cast.officer(),
                () -> jdbc.sql("select count(*) from reading")
                        .query(Integer.class)
                        .single());
    }
}
