package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.Clause.Kind;

class CourseTest {

    private static final UUID ID = Ids.next();
    private static final Movement MOVEMENT =
            new Movement(ID, ID, null, "Sống xanh", "Tổ chức", null, null, null, null, "2026", "2030", Instant.EPOCH);

    private final List<Clause> clauses = new ArrayList<>();

    @Test
    void theReviewIsWhereADeadlineNamesItOtherwiseAtTheEndOfThePhase() {
        twoPhases();
        add(Kind.DEADLINE, "Tiến hành sơ kết, rút kinh nghiệm", null, "2027-11");

        assertThat(schedule().reviews())
                .extracting(Schedule.Review::label, Schedule.Review::printed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Sơ kết giai đoạn 1", "2027-11"),
                        org.assertj.core.groups.Tuple.tuple("Tổng kết", "2030"));
    }

    @Test
    void aPlanWithoutPhasesIsOnePhase() {
        assertThat(schedule().phases()).singleElement().satisfies(phase -> {
            assertThat(phase.first()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(phase.last()).isEqualTo(LocalDate.of(2030, 12, 31));
        });
        assertThat(schedule().reviews()).singleElement().matches(Schedule.Review::isFinal);
    }

    @Test
    void theCalendarSpeaksOnlyWhereItDiffersFromWhatWasDeclared() {
        twoPhases();

        assertThat(course(State.ACTIVE, 1, "2027-03-01").calendar()).isNull();
        assertThat(course(State.ACTIVE, 1, "2028-03-01").calendar()).contains("đã sang giai đoạn 2");
        assertThat(course(State.ACTIVE, 2, "2027-03-01").calendar()).contains("vẫn đang trong giai đoạn 1");
        assertThat(course(State.ACTIVE, 2, "2031-03-01").calendar()).contains("đã hết thời gian");
        assertThat(course(State.ISSUED, 0, "2026-03-01").calendar()).contains("đã đến thời gian thực hiện");
        assertThat(course(State.CLOSED, 2, "2031-03-01").calendar()).isNull();
    }

    @Test
    void aReviewIsOfferedWhenItIsNear() {
        twoPhases();

        assertThat(course(State.ACTIVE, 1, "2027-03-01").due()).isEmpty();
        assertThat(course(State.ACTIVE, 1, "2027-12-01").due()).contains(State.INTERIM_REVIEW);
        assertThat(course(State.ACTIVE, 1, "2028-12-01").due()).contains(State.INTERIM_REVIEW);
        assertThat(course(State.ACTIVE, 2, "2030-12-01").due()).contains(State.FINAL_REVIEW);
        assertThat(course(State.ISSUED, 0, "2026-03-01").due()).contains(State.ACTIVE);
        assertThat(course(State.FINAL_REVIEW, 2, "2030-12-01").due()).contains(State.CLOSED);
        assertThat(course(State.CANCELLED, 2, "2030-12-01").due()).isEmpty();
    }

    @Test
    void whatComesStandsNearestFirstRhythmsIncluded() {
        twoPhases();
        add(Kind.DEADLINE, "Gửi báo cáo tháng", null, "---25");
        add(Kind.DUTY, "Mở lớp", null, "2026-12-15");
        add(Kind.DUTY, "Đã qua", null, "2026-05");

        assertThat(course(State.ACTIVE, 1, "2026-11-23").coming())
                .extracting(coming -> coming.label() + " " + coming.by())
                .containsExactly(
                        "Gửi báo cáo tháng 2026-11-25",
                        "Mở lớp 2026-12-15",
                        "Sơ kết giai đoạn 1 2027-12-31",
                        "Bắt đầu giai đoạn 2 2028-01-01");
    }

    @Test
    void theTimeLineIsDrawnToScale() {
        twoPhases();
        var line = TimeLine.of(course(State.ACTIVE, 1, "2028-07-01")).orElseThrow();

        assertThat(line.bars())
                .extracting(TimeLine.Bar::label, TimeLine.Bar::x, TimeLine.Bar::width, TimeLine.Bar::lane)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Giai đoạn 1", "0.00%", "39.98%", 0),
                        org.assertj.core.groups.Tuple.tuple("Giai đoạn 2", "39.98%", "60.02%", 0));
        assertThat(line.today()).isNotNull().extracting(TimeLine.Mark::x).isEqualTo("49.95%");
        assertThat(line.times())
                .extracting(TimeLine.Mark::label)
                .containsExactly("2026", "2027", "2028", "2029", "2030");
        assertThat(line.reviews()).extracting(TimeLine.Mark::anchor).containsExactly("middle", "end");
    }

    @Test
    void phasesThatOverlapStandInLanes() {
        add(Kind.PHASE, "Phát động", "2026-06", "2026-09");
        add(Kind.PHASE, "Triển khai", "2026-08", "2027-06");
        add(Kind.PHASE, "Tổng kết", "2027-07", "2027-09");
        var line = TimeLine.of(course(State.ISSUED, 0, "2025-01-01")).orElseThrow();

        assertThat(line.bars()).extracting(TimeLine.Bar::lane).containsExactly(0, 1, 0);
        assertThat(line.lanes()).isEqualTo(2);
        assertThat(line.today()).isNull();
        assertThat(line.times()).hasSizeLessThanOrEqualTo(6);
    }

    private void twoPhases() {
        add(Kind.PHASE, "Giai đoạn 1", "2026", "2027");
        add(Kind.PHASE, "Giai đoạn 2", "2028", "2030");
    }

    private void add(Kind kind, String text, @Nullable String starts, @Nullable String ends) {
        clauses.add(new Clause(
                Ids.next(),
                null,
                kind,
                clauses.size(),
                text,
                starts,
                ends,
                null,
                null,
                null,
                false,
                false,
                false,
                -1,
                ""));
    }

    private Schedule schedule() {
        return Schedule.of(MOVEMENT, clauses);
    }

    private Course course(State state, int phase, String today) {
        var declared = new Status(ID, 1, state, phase, false, null, null, null, null, null);
        return new Course(List.of(Status.issued(ID), declared), schedule(), LocalDate.parse(today));
    }
}
