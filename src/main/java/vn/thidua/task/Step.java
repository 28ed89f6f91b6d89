package vn.thidua.task;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Subject;
import vn.thidua.web.Show;

/**
 * What somebody did with a task: the row that explains its state and the news of it. Only ever added.
 *
 * @param state of the task after the step
 * @param person who did it; null when the program did
 * @param typist who typed it for that person; null when nobody had to
 * @param requested the task was requested, not assigned
 */
record Step(
        UUID id,
        UUID task,
        Act act,
        State state,
        Instant at,
        @Nullable UUID person,
        @Nullable UUID typist,
        Said said,
        boolean requested)
        implements DomainEvent {

    /** Files of a report belong to its step. */
    static final String SUBJECT = "task_step";

    /** The first step of a task: somebody, or for a next occurrence the program, makes it live. */
    static Step opening(Task task, Act act, @Nullable UUID person, Instant at) {
        return new Step(Ids.next(), task.id(), act, task.state(), at, person, null, Said.NOTHING, task.requested());
    }

    @Override
    public Subject subject() {
        return new Subject(Task.SUBJECT, task);
    }

    @Override
    public String summary() {
        return act.summary(requested) + (typist == null ? "" : " (nhập thay)");
    }

    /** Whether it is a word of the unit; an obstacle that is put to somebody else is one of the office. */
    boolean isWord() {
        return act.isWord() && !(act == Act.OBSTACLE_RAISED && said.about() != null);
    }

    /** Whether the person sent the step or typed it for somebody. */
    boolean isBy(UUID someone) {
        return someone.equals(person) || someone.equals(typist);
    }

    @Override
    public Map<String, ?> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("state", state.name());
        if (said.note() != null && act.hasReason()) facts.put("reason", said.note());
        if (said.day() != null) facts.put("day", Show.date(said.day()));
        if (said.percent() != null) facts.put("percent", said.percent());
        if (typist != null && person != null) facts.put("for", person.toString());
        if (said.to() != null) facts.put("to", said.to().toString());
        if (said.deputy() != null) facts.put("deputy", said.deputy().toString());
        return facts;
    }
}
