package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;

/** Who may do what with a task, and what follows from it. */
class ActRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private final Crew crew = new Crew();
    private Instant now = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void theOfficesOwnItemsAreVerifiedByALeaderOrTheNamedSecond() {
        var own = crew.task(State.REPORTED, false, crew.office);
        var past = past(step(Act.REPORTED, crew.owner.person(), null));

        assertThat(own.allows(Act.VERIFIED, crew.officer, past)).isFalse();
        assertThat(own.allows(Act.VERIFIED, crew.leader, past)).isTrue();
        assertThat(named(own, crew.secondOfficer).allows(Act.VERIFIED, crew.secondOfficer, past))
                .isTrue();
        assertThatThrownBy(() -> own.take(Act.VERIFIED, crew.officer, Said.NOTHING, past, now))
                .hasMessageContaining("lãnh đạo Ủy ban nhân dân");
    }

    @Test
    void whoeverTypedAReportDoesNotVerifyIt() {
        var task = crew.task(State.REPORTED, false, crew.unit);
        var past = past(step(Act.REPORTED, crew.owner.person(), crew.officer.person()));

        assertThat(task.allows(Act.VERIFIED, crew.officer, past)).isFalse();
        assertThat(task.allows(Act.RETURNED, crew.officer, past)).isFalse();
        assertThat(task.allows(Act.VERIFIED, crew.secondOfficer, past)).isTrue();
    }

    @Test
    void whatIsTypedForSomebodyNamesBoth() {
        var task = crew.task(State.ACCEPTED, false, crew.unit);

        var step =
                task.take(Act.REPORTED, crew.officer, Said.note("Đã xong").behalf(crew.owner.person()), Past.NONE, now);

        assertThat(step.person()).isEqualTo(crew.owner.person());
        assertThat(step.typist()).isEqualTo(crew.officer.person());
        assertThat(task.allows(Act.REPORTED, crew.stranger, Said.NOTHING.behalf(crew.owner.person()), Past.NONE))
                .isFalse();
        assertThat(task.allows(Act.REPORTED, crew.officer, Said.NOTHING.behalf(crew.colleague.person()), Past.NONE))
                .isFalse();
    }

    @Test
    void anAcceptedProposalBecomesTheTask() {
        var asked = crew.task(State.ASSIGNED, true, crew.unit);
        var counter = asked.take(
                Act.COUNTERED,
                crew.owner,
                Said.note("Trùng lịch").on(DAY).proposing("Giám sát hai thôn"),
                Past.NONE,
                now);
        var open = asked.after(counter);
        assertThat(open.due()).isNull();

        var agreed = open.after(open.take(Act.COUNTER_ACCEPTED, crew.officer, Said.NOTHING, past(counter), now));

        assertThat(agreed.state()).isEqualTo(State.AGREED);
        assertThat(agreed.due()).isEqualTo(DAY);
        assertThat(agreed.title()).isEqualTo("Giám sát hai thôn");
    }

    @Test
    void anExtensionIsAskedOnceAndGrantedByAnother() {
        var task = crew.task(State.ACCEPTED, false, crew.unit);
        var asked =
                task.take(Act.EXTENSION_ASKED, crew.owner, Said.note("Mưa bão").on(DAY), Past.NONE, now);

        assertThat(task.after(asked).due()).isNull();
        assertThat(task.allows(Act.EXTENSION_ASKED, crew.deputy, past(asked))).isFalse();
        assertThat(task.allows(Act.EXTENSION_GRANTED, crew.owner, past(asked))).isFalse();
        var granted = task.take(Act.EXTENSION_GRANTED, crew.officer, Said.NOTHING, past(asked), now);
        assertThat(task.after(granted).due()).isEqualTo(DAY);
        assertThat(past(asked, granted).openExtension()).isEmpty();
    }

    @Test
    void anObstacleIsAnsweredByThePersonNamedOnly() {
        var task = crew.task(State.ACCEPTED, false, crew.unit);
        var raised = task.take(
                Act.OBSTACLE_RAISED,
                crew.owner,
                Said.note("Thiếu xe").to(crew.leader.person()).on(DAY),
                Past.NONE,
                now);
        var about = Said.note("Đã bố trí").about(raised.id());

        assertThat(task.allows(Act.OBSTACLE_ANSWERED, crew.officer, about, past(raised)))
                .isFalse();
        var answered = task.take(Act.OBSTACLE_ANSWERED, crew.leader, about, past(raised), now);
        assertThat(past(raised, answered).openObstacles()).isEmpty();
        assertThat(task.allows(Act.OBSTACLE_ANSWERED, crew.leader, about, past(raised, answered)))
                .isFalse();
    }

    @Test
    void whoActsForAnAbsentOwnerWorksOnTheTask() {
        var acting = new Member(
                Ids.next(),
                Ids.next(),
                "Trần Thị Nga",
                Ids.next(),
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(crew.owner.person()));

        assertThat(crew.task(State.ASSIGNED, false, crew.unit).allows(Act.ACCEPTED, acting, Past.NONE))
                .isTrue();
    }

    @Test
    void whatWasVerifiedIsCorrectedInANewRound() {
        var task = crew.task(State.VERIFIED, false, crew.unit);

        var reopened =
                task.take(Act.REOPENED, crew.officer, Said.note("Nhầm số hộ").on(DAY), Past.NONE, now);

        assertThat(task.after(reopened).state()).isEqualTo(State.IN_PROGRESS);
        assertThat(reopened.facts().get("reason")).isEqualTo("Nhầm số hộ");
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void declinesAndProposalsAreForRequestsOnly(State state) {
        assertThat(Act.DECLINED.from(state, false)).isNull();
        assertThat(Act.COUNTERED.from(state, false)).isNull();
        assertThat(Act.ACCEPTED.from(state, true)).isNotEqualTo(State.ACCEPTED);
    }

    private Step step(Act act, UUID person, @org.jspecify.annotations.Nullable UUID typist) {
        return new Step(Ids.next(), Ids.next(), act, State.REPORTED, now, person, typist, Said.NOTHING, false);
    }

    private static Past past(Step... steps) {
        return new Past(List.of(steps));
    }

    private static Task named(Task task, Member second) {
        return new Task(
                task.id(),
                task.movement(),
                task.duty(),
                task.series(),
                task.period(),
                task.unit(),
                task.owner(),
                task.deputy(),
                second.person(),
                task.title(),
                task.requested(),
                task.due(),
                task.percent(),
                task.state(),
                task.version());
    }
}
