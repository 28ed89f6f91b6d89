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
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;

/** Random histories: whatever people try, in whatever order. */
class LifeCycleTest {

    private static final int TRIES = 400;

    /** One in so many of these ends is tried, so that histories grow long. */
    private static final Map<Act, Integer> SELDOM = Map.of(Act.CANCELLED, 20, Act.DECLINED, 4);

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private final UUID unit = Ids.next();
    private final UUID office = Ids.next();
    private final Member owner = member(Set.of(Role.UNIT_HEAD), Set.of(unit), Set.of(unit));
    private final Member deputy = member(Set.of(Role.UNIT_MEMBER), Set.of(unit), Set.of());
    private final Member colleague = member(Set.of(Role.UNIT_MEMBER), Set.of(unit), Set.of());
    private final Member officer = member(Set.of(Role.STANDING_OFFICER), Set.of(office), Set.of());
    private final Member secondOfficer = member(Set.of(Role.STANDING_OFFICER), Set.of(office), Set.of());
    private final Member leader = member(Set.of(Role.LEADER), Set.of(), Set.of());
    private final Member stranger = member(Set.of(Role.UNIT_HEAD), Set.of(Ids.next()), Set.of());
    private final List<Member> everybody = List.of(owner, deputy, colleague, officer, secondOfficer, leader, stranger);

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
        var task = task(State.NEW, random.nextBoolean(), unit);
        var steps = new ArrayList<Step>();
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var act = Act.values()[random.nextInt(Act.values().length)];
            if (random.nextInt(SELDOM.getOrDefault(act, 1)) > 0) continue;
            var by = everybody.get(random.nextInt(everybody.size()));
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
        assertThat(step.person()).isNotEqualTo(stranger.person());
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
        return everybody.get(random.nextInt(everybody.size() - 1)).person();
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

    private Step step(Act act, UUID person, @org.jspecify.annotations.Nullable UUID typist) {
        return new Step(Ids.next(), Ids.next(), act, State.REPORTED, now, person, typist, Said.NOTHING, false);
    }

    private static Past past(Step... steps) {
        return new Past(List.of(steps));
    }

    private Task task(State state, boolean requested, UUID unit) {
        return new Task(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                null,
                null,
                unit,
                owner.person(),
                deputy.person(),
                null,
                "Tổ chức hướng dẫn người dân sử dụng dịch vụ công trực tuyến",
                requested,
                null,
                0,
                state,
                0);
    }

    private static Member member(Set<Role> roles, Set<UUID> units, Set<UUID> headOf) {
        return new Member(Ids.next(), Ids.next(), "Nguyễn Văn An", Ids.next(), null, roles, units, headOf);
    }
}
