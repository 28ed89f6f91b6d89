package vn.thidua.task;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;
import vn.thidua.web.Show;

/** The program told the next person that nobody answers for a task. */
record TaskEscalated(Silence.Call call) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject(Task.SUBJECT, call.task());
    }

    @Override
    public String summary() {
        return "Chưa có phản hồi từ ngày %s, báo %s"
                .formatted(Show.date(call.since()), call.level().label());
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("level", call.level().name(), "to", call.person().toString());
    }
}
