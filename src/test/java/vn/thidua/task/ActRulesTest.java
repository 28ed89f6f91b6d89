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
import vn.thidua.kernel.Role;

/** Who may do what with a task, and what follows from it. */
class ActRulesTest {

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

    @Test
    void theOfficesOwnItemsAreVerifiedByALeaderOrTheNamedSecond() {
        var own = task(State.REPORTED, false, office);
        var past = past(step(Act.REPORTED, owner.person(), null));

        assertThat(own.allows(Act.VERIFIED, officer, past)).isFalse();
        assertThat(own.allows(Act.VERIFIED, leader, past)).isTrue();
        assertThat(named(own, secondOfficer).allows(Act.VERIFIED, secondOfficer, past))
                .isTrue();
        assertThatThrownBy(() -> own.take(Act.VERIFIED, officer, Said.NOTHING, past, now))
                .hasMessageContaining("lãnh đạo Ủy ban nhân dân");
    }

    @Test
    void whoeverTypedAReportDoesNotVerifyIt() {
        var task = task(State.REPORTED, false, unit);
        var past = past(step(Act.REPORTED, owner.person(), officer.person()));

        assertThat(task.allows(Act.VERIFIED, officer, past)).isFalse();
        assertThat(task.allows(Act.RETURNED, officer, past)).isFalse();
        assertThat(task.allows(Act.VERIFIED, secondOfficer, past)).isTrue();
    }

    @Test
    void whatIsTypedForSomebodyNamesBoth() {
        var task = task(State.ACCEPTED, false, unit);

        var step = task.take(Act.REPORTED, officer, Said.note("Đã xong").behalf(owner.person()), Past.NONE, now);

        assertThat(step.person()).isEqualTo(owner.person());
        assertThat(step.typist()).isEqualTo(officer.person());
        assertThat(task.allows(Act.REPORTED, stranger, Said.NOTHING.behalf(owner.person()), Past.NONE))
                .isFalse();
        assertThat(task.allows(Act.REPORTED, officer, Said.NOTHING.behalf(colleague.person()), Past.NONE))
                .isFalse();
    }

    @Test
    void anAcceptedProposalBecomesTheTask() {
        var asked = task(State.ASSIGNED, true, unit);
        var counter = asked.take(
                Act.COUNTERED, owner, Said.note("Trùng lịch").on(DAY).proposing("Giám sát hai thôn"), Past.NONE, now);
        var open = asked.after(counter);
        assertThat(open.due()).isNull();

        var agreed = open.after(open.take(Act.COUNTER_ACCEPTED, officer, Said.NOTHING, past(counter), now));

        assertThat(agreed.state()).isEqualTo(State.AGREED);
        assertThat(agreed.due()).isEqualTo(DAY);
        assertThat(agreed.title()).isEqualTo("Giám sát hai thôn");
    }

    @Test
    void anExtensionIsAskedOnceAndGrantedByAnother() {
        var task = task(State.ACCEPTED, false, unit);
        var asked = task.take(Act.EXTENSION_ASKED, owner, Said.note("Mưa bão").on(DAY), Past.NONE, now);

        assertThat(task.after(asked).due()).isNull();
        assertThat(task.allows(Act.EXTENSION_ASKED, deputy, past(asked))).isFalse();
        assertThat(task.allows(Act.EXTENSION_GRANTED, owner, past(asked))).isFalse();
        var granted = task.take(Act.EXTENSION_GRANTED, officer, Said.NOTHING, past(asked), now);
        assertThat(task.after(granted).due()).isEqualTo(DAY);
        assertThat(past(asked, granted).openExtension()).isEmpty();
    }

    @Test
    void anObstacleIsAnsweredByThePersonNamedOnly() {
        var task = task(State.ACCEPTED, false, unit);
        var raised = task.take(
                Act.OBSTACLE_RAISED,
                owner,
                Said.note("Thiếu xe").to(leader.person()).on(DAY),
                Past.NONE,
                now);
        var about = Said.note("Đã bố trí").about(raised.id());

        assertThat(task.allows(Act.OBSTACLE_ANSWERED, officer, about, past(raised)))
                .isFalse();
        var answered = task.take(Act.OBSTACLE_ANSWERED, leader, about, past(raised), now);
        assertThat(past(raised, answered).openObstacles()).isEmpty();
        assertThat(task.allows(Act.OBSTACLE_ANSWERED, leader, about, past(raised, answered)))
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
                Set.of(owner.person()));

        assertThat(task(State.ASSIGNED, false, unit).allows(Act.ACCEPTED, acting, Past.NONE))
                .isTrue();
    }

    @Test
    void whatWasVerifiedIsCorrectedInANewRound() {
        var task = task(State.VERIFIED, false, unit);

        var reopened = task.take(Act.REOPENED, officer, Said.note("Nhầm số hộ").on(DAY), Past.NONE, now);

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

    private static Member member(Set<Role> roles, Set<UUID> units, Set<UUID> headOf) {
        return new Member(Ids.next(), Ids.next(), "Nguyễn Văn An", Ids.next(), null, roles, units, headOf);
    }
}
