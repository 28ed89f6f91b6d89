package vn.thidua.task;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/**
 * What somebody did with a task: the row that changes its state and the news of it.
 *
 * @param kind the state that the step leads to
 * @param person who did it
 * @param note report, or reason of a return; null where none is asked for
 * @param requested the task was requested, not assigned
 */
record Step(
        UUID id,
        UUID task,
        State kind,
        Instant at,
        UUID person,
        @Nullable String note,
        boolean requested) implements DomainEvent {

    /** Files of a report belong to its step. */
    static final String SUBJECT = "task_step";

    @Override
    public Subject subject() {
        return new Subject(Task.SUBJECT, task);
    }

    @Override
    public String summary() {
        return switch (kind) {
            case ACCEPTED -> requested ? "Đồng ý thực hiện" : "Tiếp nhận nhiệm vụ";
            case DECLINED -> "Không nhận lời đề nghị";
            case REPORTED -> "Báo cáo kết quả";
            case RETURNED -> "Trả lại báo cáo";
            case VERIFIED -> "Thẩm định đạt";
            case ASSIGNED -> "Giao nhiệm vụ";
        };
    }

    @Override
    public Map<String, ?> facts() {
        return note == null || kind == State.REPORTED ? Map.of() : Map.of("reason", note);
    }
}
