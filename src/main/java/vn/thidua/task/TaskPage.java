package vn.thidua.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.StoredFile;
import vn.thidua.evidence.Waiting;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.Link;
import vn.thidua.web.Option;
import vn.thidua.web.Show;
import vn.thidua.web.Standing;

/**
 * What the page of a task shows to a member.
 *
 * @param secondName who was named to verify; null when nobody was
 * @param waitingFiles evidence that the member sent ahead of a report
 * @param contributions what other units contribute
 * @param answerers owner and deputy, for whom others may type
 */
record TaskPage(
        Task task,
        Member member,
        String unitName,
        String movementName,
        String ownerName,
        String deputyName,
        @Nullable String secondName,
        List<Option> answerers,
        List<Steps.Named> steps,
        Map<Subject, List<StoredFile>> files,
        List<Waiting> waitingFiles,
        List<Contributions.Row> contributions,
        List<Timeline.Entry> timeline,
        LocalDate today) {

    /** Acts with a page of their own, offered below what comes next. */
    private static final List<Ask> OTHERS = List.of(
            Ask.PROGRESS,
            Ask.EXTENSION,
            Ask.OBSTACLE,
            Ask.RESCHEDULING,
            Ask.HANDOVER,
            Ask.CORRECTION,
            Ask.CANCELLATION);

    Past past() {
        return new Past(steps.stream().map(Steps.Named::step).toList());
    }

    Standing standing() {
        return task.standing(today);
    }

    /** Whether the member may do it for oneself. */
    boolean may(Act act) {
        return task.allows(act, member, Said.NOTHING, past());
    }

    /** Whether the member may only type it for the owner or the deputy. */
    boolean mayType(Act act) {
        return !may(act) && task.allows(act, member, past());
    }

    /** Pages of what else the member may do. */
    List<Link> others() {
        return OTHERS.stream()
                .filter(ask -> task.allows(ask.act(), member, past()))
                .map(ask -> Link.to(ask.title(), "/nhiem-vu/" + task.id() + "/" + ask.slug()))
                .toList();
    }

    /** The obstacles that wait for the member's answer. */
    List<Steps.Named> askedOfMe() {
        return obstacles()
                .filter(named -> named.step().said().to() != null
                        && member.actsAs(named.step().said().to()))
                .toList();
    }

    /** The obstacles that wait for the answer of somebody else. */
    List<Steps.Named> askedOfOthers() {
        return obstacles().filter(named -> !askedOfMe().contains(named)).toList();
    }

    private Stream<Steps.Named> obstacles() {
        var open = past().openObstacles();
        return steps.stream().filter(named -> open.contains(named.step()));
    }

    /** The extension that was asked for and not decided yet; null when there is none. */
    Steps.@Nullable Named extension() {
        var open = past().openExtension().orElse(null);
        return steps.stream()
                .filter(named -> named.step().equals(open))
                .findFirst()
                .orElse(null);
    }

    /** The proposal that waits for the office; null when there is none. */
    Steps.@Nullable Named counter() {
        return task.state() == State.COUNTERED ? last(Act.COUNTERED) : null;
    }

    /** Reports and notes of progress, newest first; without the one that the member is about to verify. */
    List<Steps.Named> reports() {
        return steps.reversed().stream()
                .filter(named ->
                        named.step().act() == Act.REPORTED || named.step().act() == Act.PROGRESSED)
                .filter(named -> !may(Act.VERIFIED) || !named.equals(latestReport()))
                .toList();
    }

    /** The contributions that the lead still waits for, in words; null when there are none. */
    @Nullable
    String awaited() {
        var awaited = contributions.stream()
                .filter(Contributions.Row::awaited)
                .map(row -> row.unit() + " (" + row.person()
                        + (row.standing() == Standing.OVERDUE ? ", quá hạn " + Show.date(row.due()) : "") + ")")
                .toList();
        return awaited.isEmpty() ? null : "Đang chờ phần việc phối hợp của " + String.join(", ", awaited) + ".";
    }

    /** Whether parts may be given out, or the member has one. */
    boolean showsContributions() {
        return !contributions.isEmpty()
                || State.LIVE.contains(task.state())
                        && (task.workedOnBy(member) || member.isAny(Role.STANDING_OFFICER));
    }

    /** For whom the task waits; null when it waits for this member, or for nobody. */
    @Nullable
    String waiting() {
        if (Stream.of(Act.ACCEPTED, Act.REPORTED, Act.VERIFIED, Act.COUNTER_ACCEPTED)
                .anyMatch(this::may)) return null;
        return switch (task.state()) {
            case ASSIGNED -> task.requested() ? "Đang chờ đơn vị trả lời đề nghị." : "Đang chờ đơn vị tiếp nhận.";
            case COUNTERED -> "Đơn vị đã đề xuất khác, đang chờ cơ quan thường trực trả lời.";
            case ACCEPTED, AGREED, IN_PROGRESS -> "Đơn vị đang thực hiện, chưa gửi báo cáo.";
            case REPORTED -> "Báo cáo đã gửi, đang chờ thẩm định.";
            case RETURNED -> "Đang chờ đơn vị bổ sung và báo cáo lại.";
            case NEW, DECLINED, VERIFIED, CLOSED, CANCELLED -> null;
        };
    }

    /** The report that was sent last; null before the first. */
    Steps.@Nullable Named latestReport() {
        return last(Act.REPORTED);
    }

    /** Why the latest report came back; null when it did not. */
    @Nullable
    String returned() {
        return task.state() == State.RETURNED ? reason(Act.RETURNED) : null;
    }

    /** Why the task is not done any more, or is done again; null when neither is so. */
    @Nullable
    String ended() {
        return switch (task.state()) {
            case CANCELLED -> "Nhiệm vụ đã hủy: " + reason(Act.CANCELLED);
            case DECLINED -> "Đơn vị không nhận lời: " + reason(Act.DECLINED);
            default -> null;
        };
    }

    private @Nullable String reason(Act act) {
        var named = last(act);
        return named == null ? null : named.step().said().note();
    }

    private Steps.@Nullable Named last(Act act) {
        return steps.reversed().stream()
                .filter(named -> named.step().act() == act)
                .findFirst()
                .orElse(null);
    }

    List<StoredFile> evidence(Step step) {
        return files.getOrDefault(new Subject(Step.SUBJECT, step.id()), List.of());
    }
}
