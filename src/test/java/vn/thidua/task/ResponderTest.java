package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.kernel.Ids;
import vn.thidua.ladder.Ladder;
import vn.thidua.ladder.Level;

class ResponderTest {

    private static final Ladder LADDER =
            new Ladder(Map.of(Level.OWNER, 7, Level.DEPUTY, 14, Level.HEAD, 21, Level.OFFICE, 28));

    private final UUID unit = Ids.next();
    private final UUID owner = Ids.next();
    private final UUID deputy = Ids.next();
    private final UUID head = Ids.next();
    private final UUID officer = Ids.next();
    private final UUID other = Ids.next();

    @Test
    void silenceClimbsByDays() {
        assertThat(LADDER.reached(6)).isEmpty();
        assertThat(LADDER.reached(7)).contains(Level.OWNER);
        assertThat(LADDER.reached(20)).contains(Level.DEPUTY);
        assertThat(LADDER.reached(21)).contains(Level.HEAD);
        assertThat(LADDER.reached(400)).contains(Level.OFFICE);
    }

    @Test
    void eachLevelHasItsPerson() {
        var presence = presence(Map.of(), Set.of());

        assertThat(person(Level.OWNER, presence)).isEqualTo(owner);
        assertThat(person(Level.DEPUTY, presence)).isEqualTo(deputy);
        assertThat(person(Level.HEAD, presence)).isEqualTo(head);
        assertThat(person(Level.OFFICE, presence)).isEqualTo(officer);
    }

    @Test
    void whoActsForTheAbsentAnswers() {
        assertThat(person(Level.OWNER, presence(Map.of(owner, other), Set.of())))
                .isEqualTo(other);
    }

    @Test
    void theNextLevelAnswersForWhoLeft() {
        assertThat(person(Level.OWNER, presence(Map.of(), Set.of(owner)))).isEqualTo(deputy);
        assertThat(person(Level.OWNER, presence(Map.of(), Set.of(owner, deputy))))
                .isEqualTo(head);
        assertThat(person(Level.OWNER, presence(Map.of(), Set.of(owner, deputy, head))))
                .isEqualTo(officer);
    }

    /** A hundred items each month; three owners in ten never answer, people leave and are away; the office answers. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inAYearNoItemIsWithoutANamedResponderForMoreThanTwoCycles(long seed) {
        var random = new Random(seed);
        var departed = new HashSet<UUID>();
        var items = new ArrayList<Item>();
        for (var number = 0; number < 100; number++)
            items.add(new Item(task(), random.nextInt(10) < 3, random.nextInt(7)));
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            if (random.nextInt(5) == 0)
                departed.add(items.get(random.nextInt(100)).task.owner());
            for (var item : items) item.live(day, departed);
        }
        assertThat(items).allSatisfy(item -> {
            assertThat(item.longestWithoutResponder).isLessThanOrEqualTo(62);
            assertThat(item.longestSilence).isLessThanOrEqualTo(62);
        });
        assertThat(items.stream().filter(item -> item.passive)).isNotEmpty();
    }

    /** An item of each month: active people answer some days after the cycle begins, the passive never do. */
    private static final class Item {

        private final Task task;
        private final boolean passive;
        private final int pace;
        private LocalDate heard = LocalDate.of(2026, 1, 1);
        private LocalDate named = LocalDate.of(2026, 1, 1);
        private long longestSilence;
        private long longestWithoutResponder;

        Item(Task task, boolean passive, int pace) {
            this.task = task;
            this.passive = passive;
            this.pace = pace;
        }

        void live(LocalDate day, Set<UUID> departed) {
            var presence = new Presence(Map.of(), departed, Map.of(), List.of(OFFICER));
            var silent = ChronoUnit.DAYS.between(heard, day);
            longestSilence = Math.max(longestSilence, silent);
            var level = LADDER.reached(silent).orElse(Level.OWNER);
            var responder = Responder.at(task, level, presence);
            if (responder.isPresent()) named = day;
            longestWithoutResponder = Math.max(longestWithoutResponder, ChronoUnit.DAYS.between(named, day));
            var asked = responder.orElseThrow();
            if (answers(asked, silent)) heard = day;
        }

        /** The office always takes an item up within a week; owners by their own pace. */
        private boolean answers(Responder asked, long silent) {
            return switch (asked.level()) {
                case OWNER -> !passive && silent >= 7 + pace;
                case DEPUTY, HEAD -> !passive;
                case OFFICE -> silent >= 28 + pace;
            };
        }
    }

    private static final UUID OFFICER = Ids.next();

    private UUID person(Level level, Presence presence) {
        var task = new Task(
                Ids.next(),
                Ids.next(),
                null,
                null,
                null,
                unit,
                owner,
                deputy,
                null,
                "Việc",
                false,
                null,
                0,
                State.ACCEPTED,
                0);
        return Responder.at(task, level, presence).orElseThrow().person();
    }

    private Presence presence(Map<UUID, UUID> acting, Set<UUID> departed) {
        return new Presence(acting, departed, Map.of(unit, head), List.of(officer));
    }

    private static Task task() {
        return new Task(
                Ids.next(),
                Ids.next(),
                null,
                null,
                null,
                Ids.next(),
                Ids.next(),
                Ids.next(),
                null,
                "Vận động hộ gia đình phân loại rác thải tại nguồn",
                false,
                null,
                0,
                State.ACCEPTED,
                0);
    }
}
