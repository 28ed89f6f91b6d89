package vn.thidua.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.StoredFile;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.Standing;

/** What the page of a task shows to a member. */
record TaskPage(
        Task task,
        Member member,
        String unitName,
        String ownerName,
        String deputyName,
        List<Tasks.TakenStep> steps,
        Map<Subject, List<StoredFile>> files,
        List<Timeline.Entry> timeline,
        LocalDate today) {

    Standing standing() {
        return task.standing(today);
    }

    boolean acceptable() {
        return task.acceptableBy(member);
    }

    boolean declinable() {
        return task.declinableBy(member);
    }

    boolean reportable() {
        return task.reportableBy(member);
    }

    boolean verifiable() {
        return task.verifiableBy(
                member, latestReport() == null ? null : latestReport().step().person());
    }

    /** The report that was sent last; null before the first. */
    Tasks.@Nullable TakenStep latestReport() {
        return steps.stream()
                .filter(taken -> taken.step().kind() == State.REPORTED)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** Why the latest report came back; null when it did not. */
    @Nullable
    String returned() {
        return task.state() == State.RETURNED ? steps.getLast().step().note() : null;
    }

    List<StoredFile> evidence(Step step) {
        return files.getOrDefault(new Subject(Step.SUBJECT, step.id()), List.of());
    }
}
