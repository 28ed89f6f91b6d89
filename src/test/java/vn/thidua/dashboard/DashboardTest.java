package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reading.SmallFigures.MONTH;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.SmallMovement;
import vn.thidua.reading.SmallFigures;

@PageTest
class DashboardTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallFigures figures;

    @Autowired
    SmallMovement movements;

    @Test
    void whatWasSentIsShownApartFromWhatWasVerified(Cast cast) {
        var indicator = figures.sent(cast);
        figures.target(cast, indicator, null, "95");

        assertThat(get(cast.leader(), "/chi-tieu?ky=" + MONTH.slug()))
                .hasStatusOk()
                .bodyText()
                .contains("90 trên 100", "1/1", "chưa đạt", "Số liệu từ 15/10/2026 đến 14/11/2026")
                .doesNotContain("✓ đạt");
        figures.verify(cast, cast.officer(), indicator);
        assertThat(get(cast.leader(), "/chi-tieu/" + indicator))
                .bodyText()
                .contains("1 trên 1 số liệu đã gửi", "Chỉ tiêu năm 2026");
    }

    @Test
    void aChartStandsOnItsTable(Cast cast) {
        var indicator = figures.sent(cast);

        assertThat(get(cast.leader(), "/chi-tieu/" + indicator + "?xem=24"))
                .bodyText()
                .contains("data-chart=", "data-series=\"line\"", "data-value=\"90.00\"", "tháng 12/2024");
    }

    @Test
    void aTotalLeadsToTheEntryBehindIt(Cast cast) {
        var indicator = figures.sent(cast);
        var entry = "/so-lieu/" + cast.village().id() + "/" + MONTH.slug() + "/" + indicator;

        assertThat(get(cast.unitMember(), "/chi-tieu?ky=" + MONTH.slug()))
                .bodyText()
                .contains("/chi-tieu/" + indicator);
        assertThat(get(cast.unitMember(), "/chi-tieu/" + indicator)).bodyText().contains(entry);
        assertThat(get(cast.unitMember(), "/chi-tieu/" + indicator + "?ky=2026-q4"))
                .bodyText()
                .contains(entry);
        assertThat(get(cast.unitMember(), entry)).hasStatusOk();
    }

    @Test
    void theMatrixTellsByWordsWhoOwesWhat(Cast cast) {
        var indicator = figures.sent(cast);
        figures.indicator(cast, "IND-D01");

        assertThat(get(cast.officer(), "/chi-tieu/day-du?ky=" + MONTH.slug()))
                .bodyText()
                .contains(
                        "chờ thẩm định",
                        "thiếu",
                        "Đủ 1 trên 2 ô",
                        cast.village().name());
        figures.verify(cast, cast.officer(), indicator);
        assertThat(get(cast.officer(), "/chi-tieu/day-du?ky=2026")).bodyText().contains("thiếu 1/12");
    }

    @Test
    void aUnitSeesWhatItReported(Cast cast) {
        figures.sent(cast);

        assertThat(get(cast.unitHead(), "/chi-tieu/don-vi/" + cast.village().id()))
                .hasStatusOk()
                .bodyText()
                .contains("IND-D04", "90 %", "gửi muộn");
    }

    @Test
    void whatMeasuresADutyStandsBesideIt(Cast cast) {
        var indicator = figures.sent(cast);
        var movement = movements.published(cast);
        var duty = movements.clause(cast.officer(), movement, SmallMovement.DUTY);

        assertThat(post(cast.officer(), "/chi-tieu/" + indicator + "/nhiem-vu", "duties", duty.id()))
                .hasStatus(302);
        assertThat(get(cast.leader(), "/phong-trao/" + movement + "/chi-tieu"))
                .bodyText()
                .contains(SmallMovement.DUTY, "IND-D04");
        assertThat(get(cast.leader(), "/chi-tieu/" + indicator)).bodyText().contains("/phong-trao/" + movement);
    }

    @Test
    void thePartsOfATargetMustMeetTheWhole(Cast cast) {
        var indicator = figures.indicator(cast, "IND-E05");
        var path = "/chi-tieu/" + indicator + "/phan-bo";
        var village = cast.village().id();

        assertThat(post(
                        cast.officer(),
                        path,
                        "year",
                        2026,
                        "value",
                        "1.000",
                        "units[0].unit",
                        village,
                        "units[0].value",
                        "800"))
                .hasStatus(302);
        assertThat(get(cast.officer(), path + "?nam=2026"))
                .bodyText()
                .contains("còn thiếu so với chỉ tiêu chung 200", "1.000");
        assertThat(post(cast.officer(), path, "year", 2026, "value", "một nghìn"))
                .hasStatus(422)
                .bodyText()
                .contains("một nghìn");
    }

    @Test
    void anEmptiedFieldClearsTheTarget(Cast cast) {
        var indicator = figures.indicator(cast, "IND-E05");
        var path = "/chi-tieu/" + indicator + "/phan-bo";
        var village = cast.village().id();
        figures.target(cast, indicator, null, "1000");
        figures.target(cast, indicator, village, "800");
        var emptied = new Object[] {
            "year",
            2026,
            "value",
            "1.000",
            "version",
            1,
            "units[0].unit",
            village,
            "units[0].value",
            "",
            "units[0].version",
            1
        };

        assertThat(post(cast.officer(), path, emptied)).hasStatus(302);
        assertThat(get(cast.officer(), path + "?nam=2026"))
                .bodyText()
                .contains("value=\"1.000\"")
                .doesNotContain("value=\"800\"");
        assertThat(get(cast.leader(), "/chi-tieu/" + indicator)).bodyText().contains("Bỏ chỉ tiêu năm 2026");
        assertThat(post(cast.officer(), path, emptied)).hasStatus(409);
    }

    @Test
    void aBaselineBelongsToATarget(Cast cast) {
        var indicator = figures.indicator(cast, "IND-E05");

        assertThat(post(cast.officer(), "/chi-tieu/" + indicator + "/phan-bo", "year", 2026, "baseline", "70"))
                .hasStatus(422)
                .bodyText()
                .contains("Điểm xuất phát phải đi cùng chỉ tiêu", "value=\"70\"");
    }

    @Test
    void theUnitsBehindWhatIsCountedAreShownWhileThePeriodIsOpen(Cast cast) {
        var counted = figures.counted(cast, "IND-M02");
        figures.sent(cast);

        assertThat(get(
                        cast.leader(),
                        "/chi-tieu/" + counted + "?ky=" + MONTH.next().slug()))
                .bodyText()
                .contains(cast.village().name(), "hệ thống tự tính", "0 trên 1");
        assertThat(get(cast.leader(), "/chi-tieu/" + counted + "?ky=2026-q4"))
                .bodyText()
                .contains("tự tính, chưa chốt");
        assertThat(get(
                        cast.unitHead(),
                        "/chi-tieu/don-vi/" + cast.village().id() + "?ky="
                                + MONTH.next().slug()))
                .bodyText()
                .contains("IND-M02", "hệ thống tự tính");
    }

    @Test
    void theFileHoldsNumbersAsNumbers(Cast cast) throws IOException {
        figures.sent(cast);

        var file = get(cast.leader(), "/chi-tieu/bang-tinh?ky=" + MONTH.slug())
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Chỉ tiêu tháng 11/2026");
            assertThat(rows.getLast().getCellAsNumber(4).map(BigDecimal::intValue))
                    .hasValue(90);
        }
    }

    private MvcTestResult post(Actor actor, String path, Object... fields) {
        var request = pages.post()
                .uri(path)
                .with(actor.signedIn())
                .param("_key", Ids.next().toString());
        for (var at = 0; at < fields.length; at += 2) request.param(fields[at].toString(), fields[at + 1].toString());
        return request.exchange();
    }

    private MvcTestResult get(Actor actor, String path) {
        return Objects.requireNonNull(
                pages.get().uri(path).with(actor.signedIn()).exchange());
    }
}
