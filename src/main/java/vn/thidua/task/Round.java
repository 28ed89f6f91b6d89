package vn.thidua.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Member;
import vn.thidua.organization.Roster;

/** Hears wishes one by one: those that no rule speaks against become moves, of which later wishes know. */
final class Round {

    private static final String GONE = "Không có nhiệm vụ này, hoặc ông/bà không được xem.";
    private static final String CHANGED =
            "Nhiệm vụ vừa được người khác thay đổi sau khi trang được mở. Hãy xem lại nhiệm vụ rồi chọn lại.";

    private final Member member;
    private final Map<UUID, Task> read;
    private final Map<UUID, Task> now;
    private final Map<UUID, Past> pasts;
    private final Roster roster;
    private final LocalDate today;
    private final Instant at;
    private final List<BulkDesk.Answer> answers = new ArrayList<>();
    private final List<Moves.Move> made = new ArrayList<>();

    Round(Member member, List<Task> read, Map<UUID, Past> pasts, Roster roster, LocalDate today, Instant at) {
        this.member = member;
        this.read = read.stream().collect(Collectors.toMap(Task::id, Function.identity()));
        this.now = new HashMap<>(this.read);
        this.pasts = new HashMap<>(pasts);
        this.roster = roster;
        this.today = today;
        this.at = at;
    }

    List<BulkDesk.Answer> answers() {
        return answers;
    }

    List<Moves.Move> made() {
        return made;
    }

    void hear(Wish wish) {
        var seen = read.get(wish.task());
        var task = now.get(wish.task());
        if (seen == null || task == null) {
            answers.add(new BulkDesk.Answer(wish, -1, GONE));
            return;
        }
        var past = pasts.getOrDefault(task.id(), Past.NONE);
        var against = wish.version() != null && wish.version() != seen.version() ? CHANGED : against(wish, task, past);
        answers.add(new BulkDesk.Answer(wish, seen.version(), against));
        if (against == null) move(wish, task, past);
    }

    private void move(Wish wish, Task task, Past past) {
        var step = task.take(wish.deed().act(), member, wish.said(task, member), past, at);
        var after = task.after(step);
        made.add(new Moves.Move(after, step, past));
        now.put(task.id(), after);
        pasts.put(
                task.id(),
                new Past(Stream.concat(past.steps().stream(), Stream.of(step)).toList()));
    }

    private @Nullable String against(Wish wish, Task task, Past past) {
        var rule = new Turn(task, past, member, wish.said(task, member))
                .against(wish.deed().act());
        if (rule != null) return rule;
        return switch (wish.deed()) {
            case RESCHEDULE -> againstDay(wish, task);
            case HAND_OVER -> againstPeople(wish, task);
            case VERIFY, REMIND, PROGRESS -> null;
        };
    }

    private @Nullable String againstDay(Wish wish, Task task) {
        if (wish.day() == null) return null;
        if (wish.day().isBefore(today)) return "Hạn mới phải từ hôm nay trở đi.";
        return wish.day().equals(task.due()) ? "Hạn đã là ngày này." : null;
    }

    private @Nullable String againstPeople(Wish wish, Task task) {
        if (wish.owner() == null && wish.deputy() == null) return null;
        if (Objects.equals(task.owner(), Objects.requireNonNullElse(wish.owner(), task.owner()))
                && Objects.equals(task.deputy(), Objects.requireNonNullElse(wish.deputy(), task.deputy()))) {
            return "Những người này đang phụ trách và thay thế.";
        }
        return Stream.of(wish.owner(), wish.deputy())
                        .filter(Objects::nonNull)
                        .allMatch(person -> roster.upwardsOf(task.unit()).stream()
                                .anyMatch(post -> post.personId().equals(person)))
                ? null
                : "Người được chọn không giữ chức vụ tại đơn vị thực hiện hoặc đơn vị cấp trên.";
    }
}
