package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.database.Statements;
import vn.thidua.draft.SmallPlan;
import vn.thidua.identity.Cast;
import vn.thidua.web.Dates;

@PageTest
@Import({SmallPlan.class, VillageTask.class})
class TaskListTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    VillageTask village;

    @Autowired
    TestClock clock;

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
    }

    @Test
    void asksAsManyStatementsForManyRowsAsForOne(Cast cast) {
        village.task(cast);
        list(cast, "sap-xep=UNIT");
        var one = Statements.of(() -> list(cast, "sap-xep=UNIT"));
        for (var more = 0; more < 9; more++) village.task(cast);

        var ten = Statements.of(() -> list(cast, "sap-xep=UNIT"));

        assertThat(one).isNotEmpty();
        assertThat(ten).hasSameSizeAs(one);
    }

    private AbstractStringAssert<?> list(Cast cast, String query) {
        var answer = pages.get()
                .uri("/nhiem-vu?" + query)
                .with(cast.officer().signedIn())
                .exchange();
        assertThat(answer).hasStatusOk();
        return assertThat(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
