package vn.thidua.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.reading.SmallFigures.MONTH;
import static vn.thidua.reading.SmallFigures.typed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.task.VillageTask;

/** What happens to figures at night, without anybody. */
@PageTest
class ClosingTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallFigures figures;

    @Autowired
    VillageTask village;

    @Autowired
    Totals totals;

    @Autowired
    Readings readings;

    @Autowired
    SheetCounts counts;

    @Autowired
    TestClock clock;

    @Autowired
    Casting casting;

    @Test
    void nothingIsAcceptedByItselfUnlessTheCalendarSaysSo(Cast cast) {
        var indicator = figures.sent(cast);
        clock.pass(Duration.ofDays(60));
        figures.night(cast);

        assertThat(figures.reading(cast, indicator).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void whatWaitedLongerThanTheCalendarAllowsIsAcceptedAndTheHistorySaysByWhom(Cast cast) {
        acceptAfter(cast, 3);
        var indicator = figures.sent(cast);
        figures.night(cast);
        assertThat(figures.reading(cast, indicator).state()).isEqualTo(State.SUBMITTED);
        assertThat(get(cast, "/tham-dinh-so-lieu?ky=" + MONTH.slug())).contains("chờ quá 3 ngày");

        clock.pass(Duration.ofDays(4));
        figures.night(cast);

        var reading = figures.reading(cast, indicator);
        assertThat(reading.state()).isEqualTo(State.VERIFIED);
        assertThat(reading.actorId()).isNull();
        assertThat(get(cast, figures.cell(cast, indicator).path())).contains("Phần mềm", "đã thẩm định");
        assertThat(get(cast, Sheet.path(cast.village().id(), MONTH)))
                .contains("Tự động ghi nhận 1 số liệu tháng 11/2026 sau 3 ngày chờ thẩm định");
    }

    @Test
    void whatHadToBeExplainedWaitsForSomebody(Cast cast) {
        acceptAfter(cast, 3);
        var indicator = figures.indicator(cast, "IND-D04");
        figures.send(
                cast, cast.unitHead(), cast.village().id(), MONTH, typed(indicator, 0, "120", "100", "Có hồ sơ tồn"));
        clock.pass(Duration.ofDays(30));
        figures.night(cast);

        assertThat(figures.reading(cast, indicator).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void aCountedFigureIsCountedAnewUntilItsDueDayIsOverAndThenKept(Cast cast) {
        var counted = figures.counted(cast, "IND-M02");
        var running = MONTH.next();
        figures.sent(cast);

        assertThat(number(cast, counted, running)).isEqualTo("0/1");
        assertThat(kept(cast, running)).isEmpty();

        clock.pass(Duration.ofDays(40));
        figures.night(cast);
        figures.night(cast);

        assertThat(kept(cast, running)).singleElement().satisfies(reading -> {
            assertThat(reading.state()).isEqualTo(State.VERIFIED);
            assertThat(reading.reporterId()).isNull();
        });
        assertThat(number(cast, counted, running)).isEqualTo("0/1");
        assertThat(casting.as(cast.officer(), () -> counts.of(List.of(running))))
                .as("sent by units")
                .allSatisfy((_, count) -> assertThat(count.sent()).isZero());
        assertThat(casting.as(cast.officer(), totals::differences)).isEmpty();
        assertThat(get(cast, "/so-lieu/" + cast.village().id() + "/" + running.slug() + "/" + counted))
                .contains("Phần mềm", "0 %");
    }

    @Test
    void tasksOnTimeAreCountedFromTheirReports(Cast cast) {
        var counted = figures.counted(cast, "IND-M01");
        var due = LocalDate.of(2026, 11, 24);
        var done = village.task(cast, cast.unitHead(), cast.unitMember(), false, null, due);
        village.accept(cast.unitHead(), done);
        village.report(cast.unitHead(), done);
        village.task(cast, cast.unitHead(), cast.unitMember(), false, null, due);
        var late = village.task(cast, cast.unitHead(), cast.unitMember(), false, null, due);
        village.accept(cast.unitHead(), late);
        clock.pass(Duration.ofDays(2));
        village.report(cast.unitHead(), late);

        assertThat(number(cast, counted, MONTH.next())).isEqualTo("1/3");
    }

    @Test
    void nobodyReportsWhatTheProgramCounts(Cast cast) {
        assertThatThrownBy(() -> figures.indicator(cast, "IND-M01"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("do phần mềm tự tính");
    }

    private String number(Cast cast, UUID indicator, Period period) {
        return casting.as(cast.officer(), () -> totals.of(indicator, List.of(period))).stream()
                .map(total -> total.numerator().toPlainString() + "/"
                        + total.denominator().toPlainString())
                .findFirst()
                .orElse("");
    }

    private List<Reading> kept(Cast cast, Period period) {
        return casting.as(cast.officer(), () -> readings.in(List.of(period)));
    }

    private void acceptAfter(Cast cast, int days) {
        var fields = new String[] {
            "validFrom",
            "2026-01-01",
            "closingDay",
            "14",
            "dueDays",
            "6",
            "lockDays",
            "20",
            "acceptDays",
            "" + days,
            "source",
            "Công văn của xã"
        };
        var request = pages.post()
                .uri("/lich-bao-cao")
                .with(cast.officer().signedIn())
                .param("_key", Ids.next().toString());
        for (var at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        assertThat(request.exchange()).hasStatus(302);
    }

    private String get(Cast cast, String path) {
        var answer = pages.get().uri(path).with(cast.officer().signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
