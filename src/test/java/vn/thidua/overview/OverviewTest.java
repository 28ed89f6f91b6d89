package vn.thidua.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.database.Statements;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.task.Wanderings;
import vn.thidua.web.Dates;

@PageTest
class OverviewTest {

    private static final Pattern NUMBER =
            Pattern.compile("href=\"(/nhiem-vu\\?[^\"]+)\"\\s+aria-label=\"[^\"]*: (\\d+)\"");
    private static final Pattern DEEPER = Pattern.compile("href=\"(/toan-canh\\?[^\"]+)\"");
    private static final Pattern COUNT = Pattern.compile("trong ([\\d.]+) nhiệm vụ");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Wanderings wanderings;

    @Autowired
    TestClock clock;

    @Test
    void eachNumberIsTheLengthOfTheListThatItLeadsTo(Cast cast) {
        for (var seed = 1; seed <= 3; seed++) {
            var movement = wander(cast, seed, 14);
            clock.pass(Duration.ofDays(9));
            var seen = numbersFrom(cast.leader(), "/toan-canh?phong-trao=" + movement);

            assertThat(seen).hasSizeGreaterThan(10);
            seen.forEach((list, number) ->
                    assertThat(lengthOf(cast.leader(), list)).as(list).isEqualTo(number));
        }
    }

    @Test
    void whatWasGivenIsDoneWaitsIsOnTimeOrLate(Cast cast) {
        var movement = wander(cast, 7, 14);
        clock.pass(Duration.ofDays(9));

        var numbers = numbersFrom(cast.leader(), "/toan-canh?phong-trao=" + movement);

        numbers.forEach((list, number) -> {
            if (!list.endsWith("GIVEN")) return;
            var parts = java.util.stream.Stream.of("DONE", "WAITING", "ON_TIME", "OVERDUE")
                    .mapToInt(part -> numbers.getOrDefault(list.replace("GIVEN", part), 0))
                    .sum();
            assertThat(parts).as(list).isEqualTo(number);
        });
    }

    @Test
    void eachNumberOfAWeekIsTheLengthOfItsListForWhoeverLooks(Cast cast) {
        wander(cast, 11, 16);
        clock.pass(Duration.ofDays(20));

        for (var actor : new Actor[] {cast.officer(), cast.unitHead()}) {
            var seen = numbersFrom(actor, "/theo-tuan");
            assertThat(seen).isNotEmpty();
            seen.forEach(
                    (list, number) -> assertThat(lengthOf(actor, list)).as(list).isEqualTo(number));
        }
        assertThat(page(cast.unitHead(), "/theo-tuan"))
                .contains(cast.village().name())
                .doesNotContain(cast.office().name());
    }

    @Test
    void asksAsManyStatementsForManyTasksAsForOne(Cast cast) {
        var movement = wander(cast, 1, 1);
        page(cast.leader(), "/toan-canh?phong-trao=" + movement);
        var few = Statements.of(() -> page(cast.leader(), "/toan-canh?phong-trao=" + movement));
        wanderings.more(cast, movement, random(2), 12);

        var many = Statements.of(() -> page(cast.leader(), "/toan-canh?phong-trao=" + movement));

        assertThat(few).isNotEmpty();
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void namesWhoAnswersForAUnit(Cast cast) {
        var movement = wander(cast, 3, 12);

        var page = page(
                cast.leader(),
                "/toan-canh?phong-trao=" + movement + "&don-vi="
                        + cast.village().id());

        assertThat(page).contains("Người đứng đầu đơn vị", "Lê Văn Tùng", "Đỗ Minh Khoa");
    }

    @Test
    void knowsNoAreaOfAnotherPlanAndNoPeriodThatIsNone(Cast cast) {
        var movement = wander(cast, 3, 1);
        for (var query : new String[] {"&noi-dung=" + UUID.randomUUID(), "&ky=2026-13", "&ky=Q5"}) {
            assertThat(pages.get()
                            .uri("/toan-canh?phong-trao=" + movement + query)
                            .with(cast.leader().signedIn()))
                    .hasStatus(404);
        }
    }

    @Test
    void whatServesADutyServesItsArea(Cast cast) {
        var movement = wander(cast, 5, 12);
        var form = page(cast.officer(), "/phong-trao/" + movement + "/gan-noi-dung");
        var area = Pattern.compile("<option value=\"([0-9a-f-]{36})\"").matcher(form);
        var duty = Pattern.compile("rows\\[0\\].duty\" value=\"([^\"]+)\"").matcher(form);
        assertThat(area.find() && duty.find()).isTrue();

        assertThat(pages.post()
                        .uri("/phong-trao/" + movement + "/gan-noi-dung")
                        .param("rows[0].duty", duty.group(1))
                        .param("rows[0].area", area.group(1))
                        .with(cast.officer().signedIn()))
                .hasStatus3xxRedirection();

        var seen = numbersFrom(cast.leader(), "/toan-canh?phong-trao=" + movement);
        assertThat(seen.keySet()).anyMatch(list -> list.contains("dieu=" + area.group(1)));
        seen.forEach((list, number) ->
                assertThat(lengthOf(cast.leader(), list)).as(list).isEqualTo(number));
        var served = "/nhiem-vu?phong-trao=" + movement + "&dieu=" + area.group(1);
        var duties = "/nhiem-vu?phong-trao=" + movement + "&dieu=" + duty.group(1);
        assertThat(lengthOf(cast.leader(), served)).isGreaterThanOrEqualTo(lengthOf(cast.leader(), duties));
    }

    private UUID wander(Cast cast, long seed, int tasks) {
        return wanderings.begin(cast, random(seed), tasks, Dates.today(clock));
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** The numbers of the page and of all pages that it divides into, by the lists that they lead to. */
    private Map<String, Integer> numbersFrom(Actor actor, String path) {
        var numbers = new HashMap<String, Integer>();
        var whole = page(actor, path);
        collect(whole, numbers);
        DEEPER.matcher(whole)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .forEach(deeper -> collect(page(actor, deeper), numbers));
        return numbers;
    }

    private static void collect(String page, Map<String, Integer> numbers) {
        NUMBER.matcher(page)
                .results()
                .forEach(found -> numbers.put(found.group(1).replace("&amp;", "&"), Integer.parseInt(found.group(2))));
    }

    private int lengthOf(Actor actor, String list) {
        var count = COUNT.matcher(page(actor, list));
        return count.find() ? Integer.parseInt(count.group(1).replace(".", "")) : 0;
    }

    private String page(Actor actor, String path) {
        var answer = pages.get().uri(path).with(actor.signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
