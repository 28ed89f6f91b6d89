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
        String movementName,
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

    /** The reports that were sent, newest first; without the one that the member is about to verify. */
    List<Tasks.TakenStep> reports() {
        return steps.reversed().stream()
                .filter(taken -> taken.step().kind() == State.REPORTED)
                .skip(verifiable() ? 1 : 0)
                .toList();
    }

    /** For whom the task waits; null when it waits for this member, or for nobody. */
    @Nullable
    String waiting() {
        if (acceptable() || reportable() || verifiable()) return null;
        return switch (task.state()) {
            case ASSIGNED -> task.requested() ? "Đang chờ đơn vị trả lời đề nghị." : "Đang chờ đơn vị tiếp nhận.";
            case ACCEPTED -> "Đơn vị đang thực hiện, chưa gửi báo cáo.";
            case REPORTED -> "Báo cáo đã gửi, đang chờ cơ quan thường trực thẩm định.";
            case RETURNED -> "Đang chờ đơn vị bổ sung và báo cáo lại.";
            case DECLINED, VERIFIED -> null;
        };
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
