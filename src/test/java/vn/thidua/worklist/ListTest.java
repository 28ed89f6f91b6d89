package vn.thidua.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.database.Statements;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.task.VillageTask;
import vn.thidua.web.Dates;

@PageTest
class ListTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    VillageTask village;

    @Autowired
    TestClock clock;

    @Test
    void theWholeFilteredListIsPrintedAndSaysHowManyThereAre(Cast cast) {
        village.task(cast);
        var reported = village.reported(cast);

        var paper = pages.get()
                .uri("/nhiem-vu/in?trang-thai=REPORTED")
                .with(cast.officer().signedIn());

        assertThat(paper)
                .hasStatusOk()
                .bodyText()
                .contains("1 nhiệm vụ.", "Điều kiện lọc:", "/nhiem-vu/" + reported)
                .doesNotContain("type=\"checkbox\"", "Tải về Excel");
    }

    @Test
    void showsWhatIsLateSoonDueOrSilent(Cast cast) {
        var due = Dates.today(clock).plusDays(6);
        var task = village.task(cast, cast.unitHead(), cast.unitMember(), false, null, due)
                .toString();

        list(cast, "can-xem=DUE_SOON").contains(task);
        list(cast, "can-xem=OVERDUE").doesNotContain(task);
        list(cast, "can-xem=SILENT").doesNotContain(task);
        clock.pass(Duration.ofDays(8));
        list(cast, "can-xem=OVERDUE").contains(task);
        list(cast, "can-xem=SILENT&sap-xep=SILENCE").contains(task);
        village.accept(cast.unitHead(), java.util.UUID.fromString(task));
        list(cast, "can-xem=SILENT").doesNotContain(task);
    }

    @Test
    void findsByUnitAndByOwnerWithoutDiacritics(Cast cast) {
        var task = village.task(cast).toString();

        list(cast, "don-vi=" + cast.village().id()).contains(task);
        list(cast, "don-vi=" + cast.office().id()).doesNotContain(task);
        list(cast, "tim=le van tung").contains(task);
        list(cast, "phu-trach=" + cast.unitHead().member().person()).contains(task);
        list(cast, "phu-trach=" + cast.officer().member().person()).doesNotContain(task);
    }

    @Test
    void knowsWhatIsMineAndWhatIsMyUnits(Cast cast) {
        var task = village.task(cast, cast.leader(), cast.unitMember(), false).toString();

        list(cast.leader(), "cua=MINE").contains(task);
        list(cast.unitHead(), "cua=MINE").doesNotContain(task);
        list(cast.unitHead(), "cua=UNITS").contains(task);
    }

    @Test
    void countsWhatNeedsALookWithLinksThatKeepTheFilter(Cast cast) {
        var task = village.reported(cast);
        var unit = cast.village().id();

        var page = list(cast, "don-vi=" + unit);

        page.contains("/nhiem-vu?can-xem=WAITING&amp;don-vi=" + unit);
        list(cast, "can-xem=WAITING&don-vi=" + unit).contains(task.toString());
        list(cast, "can-xem=RETURNED").doesNotContain(task.toString());
    }

    @Test
    void narrowsToDaysAsPeopleTypeThem(Cast cast) {
        var due = java.time.LocalDate.of(2027, 3, 31);
        var task = village.task(cast, cast.unitHead(), cast.unitMember(), false, null, due)
                .toString();

        list(cast, "han-tu=31/3/2027&han-den=31/3/2027").contains(task);
        list(cast, "han-tu=01/4/2027").doesNotContain(task);
        list(cast, "han-den=30/3/2027").doesNotContain(task);
    }

    @Test
    void aDayThatIsNoneIsToldBesideItsFieldAndStaysThere(Cast cast) {
        var answer = pages.get()
                .uri("/nhiem-vu?han-tu=31/2/2027&tim=rac")
                .with(cast.officer().signedIn());

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("value=\"31/2/2027\"", "value=\"rac\"", "o-han-tu-loi");
    }

    @Test
    void asksAsManyStatementsForManyRowsAsForFew(Cast cast) {
        village.task(cast);
        village.task(cast);
        list(cast, "sap-xep=UNIT");
        var few = Statements.of(() -> list(cast, "sap-xep=UNIT"));
        for (var more = 0; more < 9; more++) village.task(cast);

        var many = Statements.of(() -> list(cast, "sap-xep=UNIT"));

        assertThat(few).isNotEmpty();
        assertThat(many).hasSameSizeAs(few);
    }

    private AbstractStringAssert<?> list(Cast cast, String query) {
        return list(cast.officer(), query);
    }

    private AbstractStringAssert<?> list(Actor actor, String query) {
        var answer =
                pages.get().uri("/nhiem-vu?" + query).with(actor.signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        return assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
