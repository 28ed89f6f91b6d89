package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.web.Standing;

class TaskTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final UUID UNIT = Ids.next();

    private final Member owner = member(Set.of(Role.UNIT_MEMBER), Set.of(UNIT), Set.of());
    private final Member deputy = member(Set.of(Role.UNIT_MEMBER), Set.of(), Set.of());
    private final Member head = member(Set.of(Role.UNIT_HEAD), Set.of(UNIT), Set.of(UNIT));
    private final Member colleague = member(Set.of(Role.UNIT_MEMBER), Set.of(UNIT), Set.of());
    private final Member officer = member(Set.of(Role.STANDING_OFFICER), Set.of(), Set.of());
    private final Member stranger = member(Set.of(Role.UNIT_HEAD), Set.of(Ids.next()), Set.of());

    @Test
    void isAcceptedByOwnerDeputyAndHeadOnly() {
        var task = task(State.ASSIGNED, false);

        assertThat(task.accept(owner, NOW).kind()).isEqualTo(State.ACCEPTED);
        assertThat(task.accept(deputy, NOW).person()).isEqualTo(deputy.person());
        assertThat(task.accept(head, NOW).kind()).isEqualTo(State.ACCEPTED);
        assertThatThrownBy(() -> task.accept(colleague, NOW)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> task.accept(officer, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void isDeclinedOnlyWhenItWasRequested() {
        assertThat(task(State.ASSIGNED, true).decline(head, NOW, "Trùng lịch").kind())
                .isEqualTo(State.DECLINED);
        assertThatThrownBy(() -> task(State.ASSIGNED, false).decline(head, NOW, "Trùng lịch"))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void isReportedAfterItWasAcceptedOrGivenBack() {
        assertThat(task(State.ACCEPTED, false).report(owner, NOW, "Đã xong").kind())
                .isEqualTo(State.REPORTED);
        assertThat(task(State.RETURNED, false).report(owner, NOW, "Đã bổ sung").kind())
                .isEqualTo(State.REPORTED);
        assertThatThrownBy(() -> task(State.ASSIGNED, false).report(owner, NOW, "Đã xong"))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void isVerifiedByTheStandingOfficeButNeverByTheReporter() {
        var task = task(State.REPORTED, false);

        assertThat(task.verify(officer, NOW, owner.person()).kind()).isEqualTo(State.VERIFIED);
        assertThatThrownBy(() -> task.verify(officer, NOW, officer.person()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("không thể là người báo cáo");
        assertThatThrownBy(() -> task.verify(head, NOW, owner.person())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void keepsTheReasonOfAReturnForTheTimeline() {
        var step = task(State.REPORTED, false).giveBack(officer, NOW, owner.person(), "Thiếu ảnh");

        assertThat(step.facts()).isEqualTo(java.util.Map.of("reason", "Thiếu ảnh"));
    }

    @Test
    void isSeenByItsPeopleAndThoseWhoLeadOrSuperviseOnly() {
        var task = task(State.ASSIGNED, false);

        assertThat(task.visibleTo(colleague)).isTrue();
        assertThat(task.visibleTo(officer)).isTrue();
        assertThat(task.visibleTo(member(Set.of(Role.FRONT), Set.of(), Set.of())))
                .isTrue();
        assertThat(task.visibleTo(stranger)).isFalse();
        assertThat(task.visibleTo(member(Set.of(Role.ADMINISTRATOR), Set.of(), Set.of())))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void leadsOnlyToStatesOfTheTable(State state) {
        var task = task(state, true);

        assertThat(task.acceptableBy(owner)).isEqualTo(state.next().contains(State.ACCEPTED));
        assertThat(task.declinableBy(owner)).isEqualTo(state.next().contains(State.DECLINED));
        assertThat(task.reportableBy(owner)).isEqualTo(state.next().contains(State.REPORTED));
        assertThat(task.verifiableBy(officer, owner.person()))
                .isEqualTo(state.next().contains(State.VERIFIED));
    }

    @Test
    void isLateOnlyWhileItsUnitOwesIt() {
        var due = LocalDate.of(2026, 11, 20);

        assertThat(dueOn(due, State.ACCEPTED).standing(due)).isEqualTo(Standing.DUE_SOON);
        assertThat(new TaskList.Line(Ids.next(), "", "", "", false, due, State.ACCEPTED).standing(due))
                .isEqualTo(Standing.DUE_SOON);
        assertThat(dueOn(due, State.ACCEPTED).standing(due.plusDays(1))).isEqualTo(Standing.OVERDUE);
        assertThat(dueOn(due, State.REPORTED).standing(due.plusDays(1))).isEqualTo(Standing.AWAITING);
        assertThat(dueOn(due, State.VERIFIED).standing(due.plusYears(1))).isEqualTo(Standing.VERIFIED);
    }

    private Task task(State state, boolean requested) {
        return new Task(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                UNIT,
                owner.person(),
                deputy.person(),
                "Tổ chức hướng dẫn người dân sử dụng dịch vụ công trực tuyến",
                requested,
                null,
                state,
                0);
    }

    private Task dueOn(LocalDate due, State state) {
        return new Task(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                UNIT,
                owner.person(),
                deputy.person(),
                "Việc",
                false,
                due,
                state,
                0);
    }

    private static Member member(Set<Role> roles, Set<UUID> units, Set<UUID> headOf) {
        return new Member(Ids.next(), Ids.next(), "Nguyễn Văn An", Ids.next(), null, roles, units, headOf);
    }
}
