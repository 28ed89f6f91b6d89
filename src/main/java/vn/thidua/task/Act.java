package vn.thidua.task;

import static vn.thidua.task.State.AGREED;
import static vn.thidua.task.State.IN_PROGRESS;
import static vn.thidua.task.State.NEW;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The life cycle of a task as a table: what may be done, whose turn it is, from which state to which. */
enum Act {
    ASSIGNED("Giao nhiệm vụ", Party.OFFICE, Map.of(NEW, State.ASSIGNED)),
    CONTINUED("Mở kỳ tiếp theo", Party.PROGRAM, Map.of(NEW, State.ACCEPTED)),
    ACCEPTED("Tiếp nhận nhiệm vụ", Party.WORKER, Map.of(State.ASSIGNED, State.ACCEPTED)),
    DECLINED("Không nhận lời đề nghị", Party.WORKER, Map.of(State.ASSIGNED, State.DECLINED)),
    COUNTERED("Đề xuất thực hiện khác", Party.WORKER, Map.of(State.ASSIGNED, State.COUNTERED)),
    COUNTER_ACCEPTED("Đồng ý với đề xuất", Party.OFFICE, Map.of(State.COUNTERED, AGREED)),
    COUNTER_REFUSED("Trả lời đề xuất", Party.OFFICE, Map.of(State.COUNTERED, State.ASSIGNED)),
    PROGRESSED(
            "Cập nhật tiến độ",
            Party.WORKER,
            Map.of(
                    State.ACCEPTED,
                    IN_PROGRESS,
                    AGREED,
                    IN_PROGRESS,
                    IN_PROGRESS,
                    IN_PROGRESS,
                    State.RETURNED,
                    State.RETURNED)),
    REPORTED("Báo cáo kết quả", Party.WORKER, to(State.REPORTED, State.ACCEPTED, AGREED, IN_PROGRESS, State.RETURNED)),
    RETURNED("Trả lại báo cáo", Party.VERIFIER, Map.of(State.REPORTED, State.RETURNED)),
    VERIFIED("Thẩm định đạt", Party.VERIFIER, Map.of(State.REPORTED, State.VERIFIED)),
    CLOSED("Kết thúc nhiệm vụ", Party.OFFICE, Map.of(State.VERIFIED, State.CLOSED)),
    REOPENED("Mở lại để đính chính", Party.OFFICE, to(IN_PROGRESS, State.VERIFIED, State.CLOSED)),
    CANCELLED(
            "Hủy nhiệm vụ",
            Party.OFFICE,
            to(
                    State.CANCELLED,
                    NEW,
                    State.ASSIGNED,
                    State.COUNTERED,
                    State.ACCEPTED,
                    AGREED,
                    State.DECLINED,
                    IN_PROGRESS,
                    State.RETURNED)),
    EXTENSION_ASKED("Xin gia hạn", Party.WORKER, stay(State.ACCEPTED, AGREED, IN_PROGRESS, State.RETURNED)),
    EXTENSION_GRANTED("Đồng ý gia hạn", Party.OFFICE, stay(State.ACCEPTED, AGREED, IN_PROGRESS, State.RETURNED)),
    EXTENSION_REFUSED("Không đồng ý gia hạn", Party.OFFICE, stay(State.ACCEPTED, AGREED, IN_PROGRESS, State.RETURNED)),
    OBSTACLE_RAISED("Báo vướng mắc", Party.WORKER, stay(State.LIVE)),
    OBSTACLE_ANSWERED("Trả lời vướng mắc", Party.ADDRESSEE, stay(Set.of(State.values()))),
    HANDED_OVER("Bàn giao nhiệm vụ", Party.OFFICE, stay(State.LIVE)),
    RESCHEDULED("Đặt lại hạn", Party.OFFICE, stay(State.LIVE)),
    REMINDED("Nhắc thực hiện", Party.OFFICE, stay(State.OWED));

    private static final Set<Act> ON_BEHALF = Set.of(ACCEPTED, PROGRESSED, REPORTED);
    private static final Set<Act> OF_REQUESTS = Set.of(DECLINED, COUNTERED);

    private final String summary;
    private final Party party;
    private final Map<State, State> table;

    Act(String summary, Party party, Map<State, State> table) {
        this.summary = summary;
        this.party = party;
        this.table = table;
    }

    /** What it is called, Vietnamese; what is asked of others is agreed to, not accepted. */
    String summary(boolean requested) {
        if (this == ACCEPTED && requested) return "Đồng ý thực hiện";
        return this == ASSIGNED && requested ? "Gửi đề nghị thực hiện" : summary;
    }

    Party party() {
        return party;
    }

    /** The state to which it leads from another; null when it may not be done there. */
    @Nullable
    State from(State state, boolean requested) {
        if (!requested && OF_REQUESTS.contains(this)) return null;
        var next = table.get(state);
        return next == State.ACCEPTED && requested ? AGREED : next;
    }

    /** Whether somebody may type it for a person who has no account or no time. */
    boolean mayBeTyped() {
        return ON_BEHALF.contains(this);
    }

    /** Whether its note is the reason of the act, and not an account of work. */
    boolean hasReason() {
        return this != PROGRESSED && this != REPORTED;
    }

    /** Whether it is a word of the unit: silence is counted from the latest. */
    boolean isWord() {
        return party == Party.WORKER;
    }

    /** Whether the day that is said with it becomes the last day of the task. */
    boolean setsDay() {
        return this == COUNTER_ACCEPTED || this == EXTENSION_GRANTED || this == RESCHEDULED || this == REOPENED;
    }

    private static Map<State, State> to(State next, State... from) {
        return Stream.of(from).collect(Collectors.toUnmodifiableMap(Function.identity(), _ -> next));
    }

    private static Map<State, State> stay(State... states) {
        return stay(Set.of(states));
    }

    private static Map<State, State> stay(Set<State> states) {
        return states.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Objects::requireNonNull));
    }
}
