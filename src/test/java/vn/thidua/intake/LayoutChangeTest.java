package vn.thidua.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.RouteSamples.get;
import static vn.thidua.RouteSamples.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.indicator.Breakdown;
import vn.thidua.kernel.Ids;
import vn.thidua.reading.SmallFigures;

@PageTest
class LayoutChangeTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallFigures figures;

    @Autowired
    Layouts layouts;

    @Autowired
    IntakeDesk desk;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Taking taking;

    @Autowired
    Casting casting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aChangedColumnReadsTheFilesThatWait(Cast cast) {
        var layout = layout(cast);
        var file = received(cast, layout.id(), "Thôn;Khối lượng (kg)\n%s;12,5\n");

        assertThat(send(cast.unitHead(), get("/nhap-so-lieu/" + file)))
                .bodyText()
                .contains("không còn khớp", "/nhap-so-lieu/cach-doc/" + layout.id() + "?tep=" + file);
        assertThat(send(cast.unitHead(), get("/nhap-so-lieu/cach-doc/" + layout.id() + "?tep=" + file)))
                .bodyText()
                .contains("Cột B: Khối lượng (kg)");
        assertThat(send(cast.unitHead(), changed(layout, "B", "Khối lượng (kg)")))
                .hasRedirectedUrl("/nhap-so-lieu#cach-doc");
        assertThat(send(cast.unitHead(), get("/nhap-so-lieu/" + file)))
                .bodyText()
                .contains("Nhận 1 số liệu hợp lệ");
        assertThat(summaries(cast)).contains("Sửa cách đọc tệp “%s”: các cột".formatted(layout.name()));
    }

    @Test
    void whoComesSecondIsToldByWhomItWasChanged(Cast cast) {
        var layout = layout(cast);

        assertThat(send(cast.unitHead(), changed(layout, "C", "Khối lượng"))).hasStatus3xxRedirection();
        assertThat(send(cast.officer(), changed(layout, "D", "Khối lượng")))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được");
        assertThat(casting.as(cast.officer(), () -> layouts.all()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.columns().getLast().place()).isEqualTo(2));
    }

    @Test
    void whatIsWrongIsNamedAndKeptAsItWasTyped(Cast cast) {
        var layout = layout(cast);

        assertThat(send(cast.unitHead(), changed(layout, "7", "Khối lượng")))
                .hasStatus(422)
                .bodyText()
                .contains(LayoutChange.LETTERS, "value=\"7\"");
        assertThat(send(cast.unitHead(), changed(layout, "A", "Khối lượng")))
                .hasStatus(422)
                .bodyText()
                .contains("Cột này đã được khai");
    }

    @Test
    void aFileTellsHowFarItIs(Cast cast) {
        var file = received(cast, layout(cast).id(), "Thôn;Số lượng\n%s;12,5\n");
        var actor = cast.unitHead();
        var delivery = casting.as(actor, () -> deliveries.get(file, actor.member()));

        var underway = taking.follow(delivery);
        assertThat(send(actor, get("/nhap-so-lieu/" + file))).bodyText().contains("Bước 1 trên 3: đang chờ đến lượt.");
        underway.judged(1500, 3000);
        assertThat(send(actor, get("/nhap-so-lieu/" + file)))
                .bodyText()
                .contains("Bước 2 trên 3: đang kiểm tra, 1.500 trên 3.000 số liệu.", "value=\"1500\"");
        underway.writing(3000);
        assertThat(send(actor, get("/nhap-so-lieu/" + file)))
                .bodyText()
                .contains("Bước 3 trên 3: đang ghi, 3.000 số liệu.");

        taking.run(delivery, actor.member());
        assertThat(send(actor, get("/nhap-so-lieu/" + file).header("HX-Target", "tien-do")))
                .hasHeader("HX-Refresh", "true")
                .bodyText()
                .contains("Số liệu đã nhận")
                .doesNotContain("Bước ");
    }

    private Layout layout(Cast cast) {
        figures.indicator(cast, "IND-E02");
        var layout = new Layout(
                Ids.next(),
                "Tệp rác tái chế " + Ids.next(),
                "",
                1,
                1,
                Decimals.COMMA,
                List.of(),
                null,
                List.of(
                        new Layout.Column(0, "Thôn", Holds.UNIT, null, Breakdown.WHOLE),
                        new Layout.Column(1, "Số lượng", Holds.NUMERATOR, "IND-E02", Breakdown.WHOLE)));
        casting.as(cast.unitHead(), () -> {
            layouts.add(layout, cast.unitHead().member());
            return "";
        });
        return layout;
    }

    private UUID received(Cast cast, UUID layout, String content) {
        var actor = cast.unitHead();
        var bytes = content.formatted(cast.village().name()).getBytes(StandardCharsets.UTF_8);
        return casting.as(actor, () -> desk.receive("tep.csv", bytes, layout, SmallFigures.MONTH, actor.member()));
    }

    private static AbstractMockHttpServletRequestBuilder<?> changed(Layout layout, String letters, String heading) {
        return post(
                "/nhap-so-lieu/cach-doc/" + layout.id(),
                "name",
                layout.name(),
                "first",
                1,
                "last",
                1,
                "columns[0].letters",
                "A",
                "columns[0].heading",
                "Thôn",
                "columns[0].holds",
                "UNIT",
                "columns[1].letters",
                letters,
                "columns[1].heading",
                heading,
                "columns[1].holds",
                "NUMERATOR:IND-E02:0");
    }

    private MvcTestResult send(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) {
        request.param("_key", Ids.next().toString());
        return pages.perform(servlets -> actor.signedIn().postProcessRequest(request.buildRequest(servlets)));
    }

    private List<String> summaries(Cast cast) {
        return casting.as(
                cast.officer(),
                () -> jdbc.sql("select summary from journal_event")
                        .query(String.class)
                        .list());
    }
}
