package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.kernel.RuleBroken;

/** Random histories: whatever people try, in whatever order. */
class LifeCycleTest {

    private static final int TRIES = 400;

    /** One in so many of these ends is tried, so that histories grow long. */
    private static final Map<Act, Integer> SELDOM = Map.of(Act.CANCELLED, 20, Act.DECLINED, 4);

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private final Crew crew = new Crew();
    private Instant now = Instant.parse("2026-11-23T02:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void noHistoryLeavesTheTable(long seed) {
        var random = new Random(seed);
        var acts = EnumSet.noneOf(Act.class);
        var states = EnumSet.of(State.NEW);
        for (var history = 0; history < 120; history++) {
            for (var step : live(random)) {
                acts.add(step.act());
                states.add(step.state());
            }
        }
        assertThat(acts).isEqualTo(EnumSet.complementOf(EnumSet.of(Act.CONTINUED)));
        assertThat(states).isEqualTo(EnumSet.allOf(State.class));
    }

    private List<Step> live(Random random) {
        var task = crew.task(State.NEW, random.nextBoolean(), crew.unit);
        var steps = new ArrayList<Step>();
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var act = Act.values()[random.nextInt(Act.values().length)];
            if (random.nextInt(SELDOM.getOrDefault(act, 1)) > 0) continue;
            var by = crew.everybody.get(random.nextInt(crew.everybody.size()));
            var said = said(random, steps);
            var past = new Past(steps);
            now = now.plusSeconds(60);
            if (!task.allows(act, by, said, past)) {
                var refused = task;
                assertThatThrownBy(() -> refused.take(act, by, said, past, now)).isInstanceOf(RuleBroken.class);
                continue;
            }
            var step = task.take(act, by, said, past, now);
            holds(task, step, past);
            steps.add(step);
            task = task.after(step);
            assertThat(step.state()).isEqualTo(task.state());
        }
        explains(steps, task);
        return steps;
    }

    private void holds(Task before, Step step, Past past) {
        assertThat(step.state()).isEqualTo(step.act().from(before.state(), before.requested()));
        var after = before.after(step);
        assertThat(after.owner()).isNotNull().isNotEqualTo(after.deputy());
        assertThat(after.deputy()).isNotNull();
        assertThat(step.person()).isNotEqualTo(crew.stranger.person());
        if (step.act() != Act.HANDED_OVER) {
            assertThat(List.of(after.owner(), after.deputy())).containsExactly(before.owner(), before.deputy());
        }
        if (step.act().party() != Party.VERIFIER) return;
        var report = past.lastReport().orElseThrow();
        assertThat(step.person()).isNotEqualTo(report.person()).isNotEqualTo(report.typist());
    }

    /** The journal alone, read from the first step, leads to the state. */
    private static void explains(List<Step> steps, Task task) {
        var state = State.NEW;
        for (var step : steps) {
            assertThat(step.act().from(state, task.requested())).isEqualTo(step.state());
            state = step.state();
        }
        assertThat(state).isEqualTo(task.state());
    }

    private UUID anybody(Random random) {
        return crew.everybody.get(random.nextInt(crew.everybody.size() - 1)).person();
    }

    private Said said(Random random, List<Step> steps) {
        var said = Said.note("Lời").on(DAY.plusDays(random.nextInt(90)));
        if (random.nextInt(4) == 0) said = said.behalf(anybody(random));
        if (random.nextInt(4) == 0) said = said.percent(random.nextInt(101));
        if (random.nextInt(4) == 0) said = said.proposing("Nội dung khác");
        if (random.nextBoolean()) said = said.to(anybody(random));
        if (random.nextBoolean()) said = said.deputy(anybody(random));
        if (!steps.isEmpty() && random.nextBoolean()) {
            said = said.about(steps.get(random.nextInt(steps.size())).id());
        }
        return said;
    }
}
