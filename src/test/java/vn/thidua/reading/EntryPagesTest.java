package vn.thidua.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reading.SmallFigures.MONTH;
import static vn.thidua.reading.SmallFigures.typed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Role;

@PageTest
class EntryPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallFigures figures;

    @Test
    void aHeadSendsFiguresAndTheTotalStandsAtOnce(Cast cast) {
        var indicator = figures.indicator(cast, "IND-D04");

        assertThat(get(cast.unitHead(), sheet(cast)))
                .hasStatusOk()
                .bodyText()
                .contains("Tỷ lệ giải quyết hồ sơ đúng hạn, trước hạn", "tháng 11/2026", "20/11/2026", "quá hạn");
        assertThat(send(cast.unitHead(), sheet(cast), indicator, 0, "1.180", "1.250"))
                .hasStatus(302);
        assertThat(get(cast.unitHead(), sheet(cast))).bodyText().contains("chờ thẩm định", "value=\"1.180\"");
        assertThat(get(cast.councilMember(), "/chi-tieu"))
                .bodyText()
                .contains("94,4 %", "1.180 trên 1.250", "1/1", "1 gửi muộn");
        assertThat(get(cast.auditor(), "/chi-tieu/" + indicator))
                .hasStatusOk()
                .bodyText()
                .contains("94,4 %", "Thôn Đông", "tháng 11/2026");
        assertThat(get(cast.front(), "/so-lieu")).bodyText().contains("Thôn Đông", "chờ thẩm định");
    }

    @Test
    void whatIsWrongIsToldByCellAndStays(Cast cast) {
        var indicator = figures.indicator(cast, "IND-D04");

        assertThat(send(cast.unitHead(), sheet(cast), indicator, 0, "chín mươi", "100"))
                .hasStatus(422)
                .bodyText()
                .contains("IND-D04: Chưa phải là một số", "chín mươi");
        assertThat(send(cast.unitHead(), sheet(cast), indicator, 0, "90", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Mẫu số bằng 0");
        assertThat(get(cast.councilMember(), "/chi-tieu")).bodyText().contains("0/1");
    }

    @Test
    void aWarnedValueNeedsAReason(Cast cast) {
        var indicator = figures.indicator(cast, "IND-D04");

        assertThat(send(cast.unitHead(), sheet(cast), indicator, 0, "120", "100"))
                .hasStatus(422)
                .bodyText()
                .contains("Tử số lớn hơn mẫu số", "Nếu số đúng, hãy ghi giải trình");
        assertThat(figures.send(
                        cast,
                        cast.unitHead(),
                        cast.village().id(),
                        MONTH,
                        typed(indicator, 0, "120", "100", "Gồm 20 hồ sơ tồn kỳ trước")))
                .isEmpty();
        assertThat(figures.reading(cast, indicator).warned()).isEqualTo("Gồm 20 hồ sơ tồn kỳ trước");
    }

    @Test
    void aDraftIsKeptAsItWasTypedAndNeverCounts(Cast cast) {
        var indicator = figures.indicator(cast, "IND-D04");

        assertThat(send(cast.unitHead(), sheet(cast) + "/ban-nhap", indicator, 0, "chín mươi", ""))
                .hasStatus(302);
        assertThat(get(cast.unitHead(), sheet(cast))).bodyText().contains("chín mươi", "bản nháp");
        assertThat(get(cast.councilMember(), "/chi-tieu")).bodyText().contains("0/1");
    }

    @Test
    void whatSomebodyElseKeptMeanwhileStays(Cast cast) {
        var first = figures.indicator(cast, "IND-D04");
        var second = figures.indicator(cast, "IND-E02");
        var shown = vn.thidua.TestClock.START.minusSeconds(60).toEpochMilli();
        assertThat(send(cast.unitMember(), sheet(cast) + "/ban-nhap", second, 0, "12", ""))
                .hasStatus(302);

        assertThat(post(
                        cast.unitHead(),
                        sheet(cast),
                        "shownAt",
                        shown,
                        "cells[0].indicator",
                        first,
                        "cells[0].breakdown",
                        0,
                        "cells[0].version",
                        0,
                        "cells[0].presence",
                        "NUMBER",
                        "cells[0].numerator",
                        "90",
                        "cells[0].denominator",
                        "100",
                        "cells[1].indicator",
                        second,
                        "cells[1].breakdown",
                        0,
                        "cells[1].version",
                        0,
                        "cells[1].presence",
                        "NUMBER",
                        "cells[1].numerator",
                        ""))
                .hasStatus(302);

        assertThat(get(cast.unitHead(), sheet(cast))).bodyText().contains("bản nháp", "value=\"12\"");
    }

    @Test
    void nothingHappenedIsNoNought(Cast cast) {
        var indicator = figures.indicator(cast, "IND-E02");
        var answer = post(
                cast.unitHead(),
                sheet(cast),
                "cells[0].indicator",
                indicator,
                "cells[0].breakdown",
                0,
                "cells[0].version",
                0,
                "cells[0].presence",
                "NOTHING",
                "cells[0].numerator",
                "");

        assertThat(answer).hasStatus(302);
        assertThat(get(cast.leader(), "/chi-tieu/" + indicator)).bodyText().contains("không phát sinh", "1/1", "–");
    }

    @Test
    void aLockedPeriodTakesNothingUntilItIsReopenedAndThenAReason(Cast cast) {
        var indicator = figures.indicator(cast, "IND-D04");
        var locked = Sheet.path(cast.village().id(), SmallFigures.LOCKED);

        assertThat(send(cast.unitHead(), locked, indicator, 0, "90", "100"))
                .hasStatus(409)
                .bodyText()
                .contains("đã khóa sau ngày");
        figures.reopen(cast, SmallFigures.LOCKED, LocalDate.of(2026, 11, 30));
        assertThat(send(cast.unitHead(), locked, indicator, 0, "90", "100"))
                .hasStatus(422)
                .bodyText()
                .contains("hãy ghi lý do nhập, sửa số liệu");
        assertThat(figures.send(
                        cast,
                        cast.unitHead(),
                        cast.village().id(),
                        SmallFigures.LOCKED,
                        typed(indicator, 0, "90", "100", "Nhập bổ sung")))
                .isEmpty();
    }

    @Test
    void somebodyFasterIsNamed(Cast cast) {
        var indicator = figures.sent(cast);

        assertThat(send(cast.unitMember(), sheet(cast), indicator, 0, "80", "100"))
                .hasStatus(409)
                .bodyText()
                .contains("Lê Văn Tùng");
    }

    @Test
    void aFigureLeadsToItsVersionsAndItsEvidence(Cast cast) {
        var indicator = figures.sent(cast);
        var cell = sheet(cast) + "/" + indicator;
        var upload = pages.post()
                .uri(cell + "/minh-chung")
                .with(cast.unitHead().signedIn())
                .multipart()
                .file(new MockMultipartFile(
                        "files", "mot-cua.txt", "text/plain", "90 trên 100".getBytes(StandardCharsets.UTF_8)))
                .param("_key", Ids.next().toString())
                .exchange();

        assertThat(upload).hasStatus(302);
        figures.giveBack(cast, cast.officer(), indicator, "Thiếu hồ sơ đất đai");
        assertThat(get(cast.councilMember(), cell))
                .hasStatusOk()
                .bodyText()
                .contains("90 %", "mot-cua.txt", "Thiếu hồ sơ đất đai", "Nguyễn Thị Lan", "Lê Văn Tùng");
    }

    @Test
    void nobodyEntersForOthers(Cast cast) {
        figures.indicator(cast, "IND-D04");

        assertThat(get(cast.councilMember(), sheet(cast))).hasStatus(404);
        assertThat(get(cast.officer(), sheet(cast))).hasStatusOk();
        assertThat(get(cast.elsewhere(Role.STANDING_OFFICER), sheet(cast))).hasStatus(404);
        assertThat(get(cast.unitHead(), "/so-lieu/" + cast.village().id() + "/2026-t13"))
                .hasStatus(404);
    }

    private static String sheet(Cast cast) {
        return Sheet.path(cast.village().id(), MONTH);
    }

    private MvcTestResult send(Actor actor, String path, UUID indicator, int version, String top, String bottom) {
        return post(
                actor,
                path,
                "cells[0].indicator",
                indicator,
                "cells[0].breakdown",
                0,
                "cells[0].version",
                version,
                "cells[0].presence",
                "NUMBER",
                "cells[0].numerator",
                top,
                "cells[0].denominator",
                bottom,
                "cells[0].note",
                "",
                "cells[0].reason",
                "");
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
