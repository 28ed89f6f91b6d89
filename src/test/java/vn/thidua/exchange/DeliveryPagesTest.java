package vn.thidua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.reading.SmallFigures;

@PageTest
class DeliveryPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallFigures figures;

    @Test
    void officersHandInFilesAndTakeThemAway(Cast cast) {
        figures.indicator(cast, "IND-A03");
        var file = "dataelement,period,orgunit,value\nIND-A03,202611,%s,30\nIND-A03,202612,%s,x\n"
                .formatted(cast.village().id(), cast.village().id());

        var answer = pages.perform(
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/trao-doi-so-lieu")
                        .file(new MockMultipartFile("file", "a.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                        .with(cast.officer().signedIn()));
        assertThat(answer).hasStatus(302);
        var summary = (ImportSummary) answer.getMvcResult().getFlashMap().get("summary");
        assertThat(summary).isNotNull();
        assertThat(java.util.Objects.requireNonNull(summary).importCount())
                .isEqualTo(new ImportSummary.Count(1, 0, 1, 0));
        assertThat(page(cast.officer(), "/trao-doi-so-lieu/tep?ky=2026-t11&dang=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("IND-A03,202611,");
    }

    @Test
    void eachCodeStandsForOneUnit(Cast cast) {
        assertThat(codes(cast, "X1", "X1")).hasStatus(422).bodyText().contains("Mã này đã đặt cho đơn vị khác");
        assertThat(codes(cast, "X1", "X2")).hasStatus(302);
        assertThat(codes(cast, "X2", "X1")).hasStatus(302);
        assertThat(page(cast.officer(), "/trao-doi-so-lieu/ma-don-vi"))
                .bodyText()
                .contains("X1", "X2");
    }

    private MvcTestResult codes(Cast cast, String village, String office) {
        return pages.post()
                .uri("/trao-doi-so-lieu/ma-don-vi")
                .with(cast.officer().signedIn())
                .param("lines[0].unit", cast.village().id().toString())
                .param("lines[0].code", village)
                .param("lines[1].unit", cast.office().id().toString())
                .param("lines[1].code", office)
                .exchange();
    }

    private MvcTestResult page(Actor actor, String address) {
        return pages.get().uri(address).with(actor.signedIn()).exchange();
    }
}
