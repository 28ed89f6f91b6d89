package vn.thidua.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.reading.SmallFigures;

@PageTest
class CommuneFiguresTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallFigures figures;

    @Test
    void theMatrixTellsWhatACommuneReachedAndHowComplete(Cast cast) {
        figures.sent(cast);

        assertThat(matrix(cast.cityOfficer(), "2026-t11")).bodyText().contains("Xã An Bình", "90 %", "1/1");
        assertThat(matrix(cast.cityOfficer(), "2026-q4")).bodyText().contains("90 %", "mới có 1/3");
        assertThat(matrix(cast.cityOfficer(), "2026")).bodyText().contains("90 %", "mới có 1/12");
    }

    private MvcTestResult matrix(Actor actor, String period) {
        return pages.get()
                .uri("/thanh-pho/chi-tieu?noi-dung=D&ky=" + period)
                .with(actor.signedIn())
                .exchange();
    }
}
