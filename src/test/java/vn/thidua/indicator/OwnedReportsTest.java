package vn.thidua.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Rank;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.reading.SmallFigures;

/** Nobody leaves a figure behind that is owed, and no unit closes over one. */
@PageTest
class OwnedReportsTest {

    private static final String TODAY = "23/11/2026";

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallFigures figures;

    @Autowired
    Reporters reporters;

    @Autowired
    Indicators indicators;

    @Autowired
    Units units;

    @Autowired
    Persons persons;

    @Autowired
    Posts posts;

    @Autowired
    Casting casting;

    private UUID indicator;

    @BeforeEach
    void theVillageHeadReports(Cast cast) {
        indicator = figures.indicator(cast, "IND-D04");
    }

    @Test
    void whoReportsNamesASuccessorBeforeLeaving(Cast cast) {
        var leave = "/nguoi/" + person(cast.unitHead()) + "/chuyen-di";
        assertThat(get(cast, leave))
                .bodyText()
                .contains("Việc cần bàn giao (1)", "Thôn Đông", "người phụ trách số liệu");
        assertThat(post(cast, leave, "lastDay", TODAY)).hasStatus(422);
        assertThat(post(cast, leave, "lastDay", TODAY, "all", person(cast.unitMember())))
                .hasStatus(422);

        assertThat(post(cast, leave, "lastDay", TODAY, "all", person(cast.leader())))
                .hasStatus(302);

        assertThat(owed(cast)).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(person(cast.leader()));
            assertThat(one.deputy()).isEqualTo(person(cast.unitMember()));
        });
    }

    @Test
    void aUnitThatClosesPassesItsFiguresToItsHeirFromTheNextPeriod(Cast cast) {
        var heir = casting.as(
                cast.officer(),
                () -> units.add("Thôn Đoài", UnitKind.VILLAGE, cast.leadership().id()));
        var close = cast.village().path() + "/ngung-hoat-dong";
        assertThat(closed(cast, close, heir.id()))
                .hasStatus(409)
                .bodyText()
                .contains("cần có người đứng đầu và cấp phó");
        post(cast, heir.id(), "Mạc Văn Lộc", Rank.HEAD);
        post(cast, heir.id(), "Mạc Thị Hương", Rank.DEPUTY);

        assertThat(closed(cast, close, heir.id())).hasStatus(302);

        var november = Period.month(2026, 11);
        assertThat(owed(cast)).hasSize(2);
        assertThat(reported(cast, november)).containsExactly(cast.village().id());
        assertThat(reported(cast, november.next())).containsExactly(heir.id());
    }

    @Test
    void endedAndAssignedAgainNobodyReportsAPeriodTwice(Cast cast) {
        var head = cast.unitHead();
        for (var last : List.of(Period.month(2026, 8), Period.month(2026, 10))) {
            casting.as(cast.officer(), () -> {
                reporters.end(one(), owed(cast).getFirst().id(), last);
                reporters.assign(one(), cast.village().id(), person(head), person(cast.leader()), last.plus(2));
            });
        }
        casting.as(
                cast.officer(),
                () -> reporters.assign(
                        one(), cast.village().id(), person(head), person(cast.officer()), Period.month(2026, 2)));

        for (var period : Period.month(2026, 12).backTo(12)) {
            assertThat(reported(cast, period)).hasSizeLessThan(2);
        }
    }

    private Indicator one() {
        return indicators.get(indicator, LocalDate.EPOCH);
    }

    private List<Reporter> owed(Cast cast) {
        return casting.as(cast.officer(), () -> reporters.of(indicator));
    }

    private List<UUID> reported(Cast cast, Period period) {
        return owed(cast).stream()
                .filter(one -> one.reports(period))
                .map(Reporter::unit)
                .toList();
    }

    private void post(Cast cast, UUID unit, String name, Rank rank) {
        casting.as(
                cast.officer(),
                () -> posts.begin(
                        persons.add(name, null, null).id(), unit, "Cán bộ thôn", rank, LocalDate.of(2026, 7, 1)));
    }

    private static UUID person(Actor actor) {
        return actor.member().person();
    }

    private MvcTestResult closed(Cast cast, String path, UUID heir) {
        return post(cast, path, "lastDay", TODAY, "reason", "Nghị quyết số 12/NQ-HĐND", "heir", heir, "version", 1);
    }

    private MvcTestResult get(Cast cast, String path) {
        return pages.get().uri(path).with(cast.officer().signedIn()).exchange();
    }

    private MvcTestResult post(Cast cast, String path, Object... fields) {
        var request = pages.post().uri(path).with(cast.officer().signedIn());
        for (var at = 0; at < fields.length; at += 2) request.param(fields[at].toString(), fields[at + 1].toString());
        return request.exchange();
    }
}
