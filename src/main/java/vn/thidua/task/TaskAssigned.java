package vn.thidua.task;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** A task went live, with its unit, owner and deputy. */
record TaskAssigned(Task task) implements DomainEvent {

    @Override
    public Subject subject() {
        return task.subject();
    }

    @Override
    public String summary() {
        return task.requested() ? "Gửi đề nghị thực hiện" : "Giao nhiệm vụ";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of(
                "unit", task.unit().toString(),
                "owner", task.owner().toString(),
                "deputy", task.deputy().toString());
    }
}
