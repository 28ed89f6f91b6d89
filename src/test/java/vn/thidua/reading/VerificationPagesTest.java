package vn.thidua.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reading.SmallFigures.MONTH;
import static vn.thidua.reading.SmallFigures.typed;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Ids;

@PageTest
class VerificationPagesTest {

    private static final String HERE = "/tham-dinh-so-lieu";

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallFigures figures;

    @Test
    void manyAreVerifiedAtOnce(Cast cast) {
        var indicator = figures.sent(cast);

        assertThat(get(cast.officer(), HERE + "?ky=" + MONTH.slug()))
                .hasStatusOk()
                .bodyText()
                .contains("0 trên 1 số liệu tháng 11/2026", "Thôn Đông", "90 trên 100", "gửi muộn");
        assertThat(post(cast.officer(), HERE, "cells", figures.choice(cast, indicator)))
                .hasStatus(302);
        assertThat(get(cast.officer(), HERE))
                .bodyText()
                .contains("1 trên 1 số liệu", "Không có số liệu nào chờ thẩm định");
        assertThat(figures.reading(cast, indicator).state()).isEqualTo(State.VERIFIED);
    }

    @Test
    void aReturnNeedsAReasonAndReachesWhoReported(Cast cast) {
        var indicator = figures.sent(cast);

        assertThat(post(cast.officer(), HERE + "/tra-lai", "cells", figures.choice(cast, indicator), "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do trả lại", "checked");
        assertThat(post(
                        cast.officer(),
                        HERE + "/tra-lai",
                        "cells",
                        figures.choice(cast, indicator),
                        "reason",
                        "Thiếu hồ sơ đất đai"))
                .hasStatus(302);
        assertThat(get(cast.unitHead(), "/thong-bao")).bodyText().contains("Thiếu hồ sơ đất đai");
        assertThat(get(cast.unitHead(), Sheet.path(cast.village().id(), MONTH)))
                .bodyText()
                .contains("Trả lại: Thiếu hồ sơ đất đai");
        assertThat(get(cast.leader(), "/chi-tieu")).bodyText().contains("0/1");
    }

    @Test
    void nobodyVerifiesTheOwnFigures(Cast cast) {
        var indicator = figures.indicator(cast, "IND-D04");
        figures.send(cast, cast.officer(), cast.village().id(), MONTH, typed(indicator, 0, "90", "100"));

        assertThat(get(cast.officer(), HERE)).bodyText().contains("người khác thẩm định");
        assertThat(post(cast.officer(), HERE, "cells", figures.choice(cast, indicator)))
                .hasStatus(409)
                .bodyText()
                .contains("không thẩm định số liệu của mình");
        assertThat(post(cast.leader(), HERE, "cells", figures.choice(cast, indicator)))
                .hasStatus(302);
    }

    @Test
    void whoWasFasterIsNamed(Cast cast) {
        var indicator = figures.sent(cast);
        var seen = figures.choice(cast, indicator);
        figures.verify(cast, cast.leader(), indicator);

        assertThat(post(cast.officer(), HERE, "cells", seen))
                .hasStatus(409)
                .bodyText()
                .contains("Phạm Thị Hoa");
    }

    @Test
    void aCorrectionShowsWhatWasVerifiedBefore(Cast cast) {
        var indicator = figures.sent(cast);
        figures.verify(cast, cast.officer(), indicator);

        assertThat(figures.send(cast, cast.unitHead(), cast.village().id(), MONTH, typed(indicator, 2, "95", "100")))
                .singleElement()
                .asString()
                .contains("hãy ghi lý do sửa");
        figures.send(cast, cast.unitHead(), cast.village().id(), MONTH, typed(indicator, 2, "95", "100", "Đếm thiếu"));
        assertThat(get(cast.officer(), HERE)).bodyText().contains("90 %", "95 %", "Lý do sửa: Đếm thiếu");
    }

    @Test
    void nothingIsVerifiedWithoutAChoice(Cast cast) {
        figures.sent(cast);
        assertThat(post(cast.officer(), HERE, "period", MONTH.slug()))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn ít nhất một số liệu");
        assertThat(post(cast.officer(), HERE, "cells", "1/2/3")).hasStatus(404);
        assertThat(get(cast.unitHead(), HERE)).hasStatus(404);
    }

    private MvcTestResult get(Actor actor, String path) {
        return pages.get().uri(path).with(actor.signedIn()).exchange();
    }

    private MvcTestResult post(Actor actor, String path, Object... fields) {
        var request = pages.post()
                .uri(path)
                .with(actor.signedIn())
                .param("_key", Ids.next().toString());
        for (var at = 0; at < fields.length; at += 2) request.param(fields[at].toString(), fields[at + 1].toString());
        return request.exchange();
    }
}
