package vn.thidua.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;

class RegistrationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final UUID village = Ids.next();
    private final Member head = member(Set.of(village), Set.of(village), Role.UNIT_HEAD);
    private final Member worker = member(Set.of(village), Set.of(), Role.UNIT_MEMBER);
    private final Member officer = member(Set.of(), Set.of(), Role.STANDING_OFFICER);
    private final Member leader = member(Set.of(), Set.of(), Role.LEADER);
    private final Member other = member(Set.of(Ids.next()), Set.of(), Role.UNIT_HEAD, Role.FRONT);

    @Test
    void everybodySeesWhichUnitsTakePart() {
        assertThat(List.of(head, worker, officer, leader, other)).allMatch(unit()::visibleTo);
    }

    @Test
    void aHouseholdIsSeenByItsVillageTheOfficeAndLeadersOnly() {
        assertThat(List.of(head, worker, officer, leader)).allMatch(household()::visibleTo);
        assertThat(household().visibleTo(other)).isFalse();
    }

    @Test
    void theHeadChangesTheUnitAndWhoeverWorksThereItsHouseholds() {
        assertThat(List.of(head, officer)).allMatch(unit()::changeableBy);
        assertThat(List.of(worker, leader, other)).noneMatch(unit()::changeableBy);
        assertThat(List.of(head, worker, officer)).allMatch(household()::changeableBy);
        assertThat(List.of(leader, other)).noneMatch(household()::changeableBy);
    }

    @Test
    void whoHeadsTheUnitRegistersItWithoutStandingInForAnybody() {
        assertThat(registered(participant(true), head).onBehalf()).isFalse();
        assertThat(registered(participant(true), officer).onBehalf()).isTrue();
        assertThat(registered(participant(false), head).onBehalf()).isTrue();
    }

    @Test
    void isWithdrawnOnlyOnceAndNotChangedAfterwards() {
        var withdrawn = household().withdraw(NOW, " Chuyển đi ");

        assertThat(withdrawn.withdrawal()).isEqualTo(new Registration.Withdrawal(NOW, "Chuyển đi"));
        assertThat(withdrawn.changeableBy(officer)).isFalse();
        assertThatThrownBy(() -> withdrawn.withdraw(NOW, "Lần nữa")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> withdrawn.with(pledge())).isInstanceOf(RuleBroken.class);
    }

    private Registration unit() {
        return registered(participant(true), officer);
    }

    private Registration household() {
        return registered(participant(false), officer);
    }

    private Registration registered(Participant participant, Member by) {
        return Registration.of(Ids.next(), participant, pledge(), village, by, NOW);
    }

    private Participant participant(boolean unit) {
        return unit
                ? new Participant(SubjectKind.VILLAGE, village, null, "Thôn Đông", null, null)
                : new Participant(SubjectKind.HOUSEHOLD, null, null, "Nguyễn Văn Thuận", village, null);
    }

    private static Pledge pledge() {
        return new Pledge(List.of(), null, "Phân loại rác hằng ngày.");
    }

    private static Member member(Set<UUID> units, Set<UUID> heads, Role... roles) {
        return new Member(Ids.next(), Ids.next(), "Nguyễn Thị Lan", Ids.next(), null, Set.of(roles), units, heads);
    }
}
