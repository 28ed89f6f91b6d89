package vn.thidua.task;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** Somebody else verifies a task, because the second verifier leaves. */
record VerifierNamed(Task task, UUID second) implements DomainEvent {

    @Override
    public Subject subject() {
        return task.subject();
    }

    @Override
    public String summary() {
        return "Đổi người thẩm định thứ hai";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("second", second.toString());
    }
}
