package vn.thidua.task;

import java.util.List;
import vn.thidua.evidence.Waiting;
import vn.thidua.web.Option;

/**
 * The page of one act with a task.
 *
 * @param path to which the form is sent
 * @param quoted what is answered, in the words of who asked; empty when nothing is
 * @param people who may be chosen; empty when nobody is asked for
 * @param typedFor for whom it may be typed; empty for those who speak for themselves
 * @param sentAhead evidence that arrived and waits for the act; empty where none is taken
 */
record ActPage(
        Task task,
        Ask ask,
        String path,
        String quoted,
        List<Option> people,
        List<Option> typedFor,
        List<Waiting> sentAhead) {

    boolean asksForPerson() {
        return ask == Ask.OBSTACLE || ask == Ask.HANDOVER;
    }

    boolean asksForDeputy() {
        return ask == Ask.HANDOVER;
    }

    boolean asksForContent() {
        return ask == Ask.COUNTER;
    }

    boolean asksForPercent() {
        return ask == Ask.PROGRESS;
    }

    String personLabel() {
        return ask == Ask.HANDOVER ? "Người phụ trách mới" : "Người trả lời";
    }
}
