package vn.thidua.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.database.Statements;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.Clause.Kind;

/** The review asks the database as often for many entries as for few. */
@PageTest
class ReviewStatementsTest {

    private static final int MOST = 12;

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallPlan plan;

    @Test
    void theirNumberDoesNotGrowWithTheEntries(Cast cast) {
        var desk = new Desk(pages, cast.officer(), plan.draft(cast.officer()));
        statements(desk);
        var few = statements(desk);

        for (var number = 0; number < 60; number++) {
            var kind = number % 2 == 0 ? Kind.PURPOSE : Kind.UNIT;
            plan.act(cast.officer(), desk.draft(), new Add(Ids.next(), kind, null, "Mục thứ " + number, null));
        }

        assertThat(statements(desk)).isEqualTo(few).isBetween(1L, (long) MOST);
    }

    private static long statements(Desk desk) {
        return Statements.of(() -> assertThat(desk.look()).hasStatusOk()).size();
    }
}
