package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;

class StatusTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID ID = Ids.next();
    private static final Member OFFICER =
            new Member(ID, ID, "Nguyễn Thị Lan", ID, null, Set.of(Role.STANDING_OFFICER), Set.of(), Set.of());

    @Test
    void runsThroughAllPhasesWithAReviewAfterEach() {
        var status = Status.issued(ID);
        for (var step : List.of(
                "ACTIVE 1",
                "INTERIM_REVIEW 1",
                "ACTIVE 2",
                "INTERIM_REVIEW 2",
                "ACTIVE 3",
                "FINAL_REVIEW 3",
                "CLOSED 3")) {
            status = then(status, State.valueOf(step.split(" ")[0]), 3);
            assertThat(status.state() + " " + status.phase()).isEqualTo(step);
        }
        assertThat(status.position()).isEqualTo(7);
    }

    @Test
    void aPlanOfOnePhaseHasNoInterimReview() {
        var running = then(Status.issued(ID), State.ACTIVE, 1);

        assertThat(running.leadsTo(State.INTERIM_REVIEW, 1)).isFalse();
        assertThat(running.leadsTo(State.FINAL_REVIEW, 1)).isTrue();
    }

    @Test
    void theFinalReviewWaitsForTheLastPhase() {
        var running = then(Status.issued(ID), State.ACTIVE, 2);

        assertThatThrownBy(() -> then(running, State.FINAL_REVIEW, 2))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("đang thực hiện giai đoạn 1");
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CLOSED", "CANCELLED"})
    void nothingFollowsTheEnd(State end) {
        for (var last : List.of(true, false)) assertThat(end.next(last)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CLOSED", "CANCELLED"},
            mode = EnumSource.Mode.EXCLUDE)
    void isCancelledFromEveryStateBeforeTheEnd(State state) {
        for (var last : List.of(true, false)) assertThat(state.next(last)).contains(State.CANCELLED);
    }

    @Test
    void aCancellationNeedsItsReason() {
        assertThatThrownBy(() -> Status.issued(ID).then(State.CANCELLED, 2, said(TODAY, null), OFFICER, NOW))
                .hasMessageContaining("lý do");
        assertThat(Status.issued(ID)
                        .then(State.CANCELLED, 2, said(TODAY, "Thay bằng phong trào khác"), OFFICER, NOW)
                        .facts()
                        .get("reason"))
                .isEqualTo("Thay bằng phong trào khác");
    }

    @Test
    void onlyWhatHappenedIsDeclaredAndInItsOrder() {
        var running = Status.issued(ID).then(State.ACTIVE, 2, said(TODAY, null), OFFICER, NOW);

        assertThatThrownBy(() -> Status.issued(ID).then(State.ACTIVE, 2, said(TODAY.plusDays(1), null), OFFICER, NOW))
                .hasMessageContaining("sau hôm nay");
        assertThatThrownBy(() -> running.then(State.INTERIM_REVIEW, 2, said(TODAY.minusDays(1), null), OFFICER, NOW))
                .hasMessageContaining("không thể trước ngày 23/11/2026");
    }

    @Test
    void whatWasDeclaredByMistakeIsTakenBack() {
        var launched = then(Status.issued(ID), State.ACTIVE, 2);
        var mistaken = then(launched, State.INTERIM_REVIEW, 2);
        var back = mistaken.takenBack(launched, "Ghi nhầm", OFFICER, NOW);
        var course = new Course(List.of(Status.issued(ID), launched, mistaken, back), schedule(), TODAY);

        assertThat(course.now().label()).isEqualTo("đang thực hiện giai đoạn 1");
        assertThat(course.before().orElseThrow().state()).isEqualTo(State.ISSUED);
        assertThat(course.next()).containsExactly(State.INTERIM_REVIEW, State.CANCELLED);
    }

    @Test
    void whoSawAnotherStateIsTold() {
        var launched = then(Status.issued(ID), State.ACTIVE, 2);

        assertThatThrownBy(() -> launched.seenAt(0)).isInstanceOf(RuleBroken.class);
        assertThat(launched.seenAt(1)).isSameAs(launched);
    }

    private static Schedule schedule() {
        return new Schedule(
                List.of(
                        new Schedule.Phase(1, null, "Giai đoạn 1", null, null, null, null),
                        new Schedule.Phase(2, null, "Giai đoạn 2", null, null, null, null)),
                List.of(),
                List.of());
    }

    private static Status then(Status status, State to, int phases) {
        return status.then(to, phases, said(TODAY, null), OFFICER, NOW);
    }

    private static Status.Declared said(LocalDate since, @Nullable String reason) {
        return new Status.Declared(since, null, reason);
    }
}
