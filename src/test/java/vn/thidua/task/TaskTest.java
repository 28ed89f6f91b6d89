package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.task.Crew.member;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Standing;

class TaskTest {

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

        assertThat(task.allows(Act.ACCEPTED, owner, Said.NOTHING, Past.NONE)).isTrue();
        assertThat(task.allows(Act.ACCEPTED, deputy, Said.NOTHING, Past.NONE)).isTrue();
        assertThat(task.allows(Act.ACCEPTED, head, Said.NOTHING, Past.NONE)).isTrue();
        assertThat(task.allows(Act.ACCEPTED, colleague, Said.NOTHING, Past.NONE))
                .isFalse();
        assertThat(task.allows(Act.ACCEPTED, officer, Said.NOTHING, Past.NONE)).isFalse();
    }

    @Test
    void isAgreedToWhenItWasRequested() {
        assertThat(Act.ACCEPTED.from(State.ASSIGNED, true)).isEqualTo(State.AGREED);
        assertThat(Act.ACCEPTED.from(State.ASSIGNED, false)).isEqualTo(State.ACCEPTED);
    }

    @Test
    void isReportedAfterItWasAcceptedOrGivenBack() {
        assertThat(task(State.ACCEPTED, false).allows(Act.REPORTED, owner, Past.NONE))
                .isTrue();
        assertThat(task(State.RETURNED, false).allows(Act.REPORTED, owner, Past.NONE))
                .isTrue();
        assertThat(task(State.ASSIGNED, false).allows(Act.REPORTED, owner, Past.NONE))
                .isFalse();
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

    @Test
    void isLateOnlyWhileItsUnitOwesIt() {
        var due = LocalDate.of(2026, 11, 20);

        assertThat(dueOn(due, State.ACCEPTED).standing(due)).isEqualTo(Standing.DUE_SOON);
        assertThat(dueOn(due, State.ACCEPTED).standing(due.plusDays(1))).isEqualTo(Standing.OVERDUE);
        assertThat(dueOn(due, State.REPORTED).standing(due.plusDays(1))).isEqualTo(Standing.AWAITING);
        assertThat(dueOn(due, State.VERIFIED).standing(due.plusYears(1))).isEqualTo(Standing.VERIFIED);
    }

    private Task task(State state, boolean requested) {
        return Crew.task(UNIT, owner, deputy, state, requested, null);
    }

    private Task dueOn(LocalDate due, State state) {
        return Crew.task(UNIT, owner, deputy, state, false, due);
    }
}
