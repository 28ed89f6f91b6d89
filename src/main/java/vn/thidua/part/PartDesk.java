package vn.thidua.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.notification.News;
import vn.thidua.notification.Reason;
import vn.thidua.task.TaskCard;
import vn.thidua.task.TaskCards;

/** Gives out parts and changes them: finds the task for the member, asks the rules, tells journal and people. */
@Component
class PartDesk {

    private final Parts parts;
    private final TaskCards tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartDesk(Parts parts, TaskCards tasks, ApplicationEventPublisher events, Clock clock) {
        this.parts = parts;
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleBroken when the member does not lead the task, or it is over */
    void give(Part part, Member by) {
        var task = tasks.get(part.task(), by);
        if (!task.led()) {
            throw new RuleBroken("Chỉ đơn vị chủ trì hoặc cán bộ thường trực thi đua mới giao phần việc phối hợp.");
        }
        if (!task.live()) throw new RuleBroken("Nhiệm vụ đã kết thúc nên không giao thêm phần việc.");
        if (part.unit().equals(task.unit())) {
            throw new RuleBroken("Đơn vị chủ trì đã phụ trách cả nhiệm vụ. Hãy chọn đơn vị khác để phối hợp.");
        }
        parts.add(part, clock.instant());
        events.publishEvent(new PartChanged(part, "Giao phần việc phối hợp"));
        events.publishEvent(News.of(PartNews.given(part)));
    }

    /** The unit says what it did; the lead hears of it. */
    Part say(UUID id, boolean done, String note, Member by) {
        var part = change(
                id,
                by,
                done ? "Báo xong phần việc phối hợp" : "Báo phần việc phối hợp chưa xong",
                (before, _) -> before.said(by, done, note));
        var owner = tasks.get(part.task(), by).owner();
        if (!owner.equals(by.person())) events.publishEvent(News.of(PartNews.item(owner, Reason.INFORMED, part, note)));
        return part;
    }

    /** The lead finds that it is not done. */
    Part giveBack(UUID id, String reason, Member by) {
        var part = change(id, by, "Trả lại phần việc phối hợp", (before, task) -> before.returned(task.led(), reason));
        events.publishEvent(News.of(PartNews.item(part.person(), Reason.RETURNED, part, reason)));
        return part;
    }

    /** The lead does not need it any more. */
    Part drop(UUID id, String reason, Member by) {
        var part = change(id, by, "Bỏ phần việc phối hợp", (before, task) -> before.dropped(task.led(), reason));
        events.publishEvent(News.of(PartNews.item(part.person(), Reason.INFORMED, part, reason)));
        return part;
    }

    /** The lead asks for something else, or by another day; who is in charge hears of it. */
    Part agree(UUID id, String text, @Nullable LocalDate due, Member by) {
        var part = change(
                id,
                by,
                "Sửa nội dung hoặc hạn phần việc phối hợp",
                (before, task) -> before.agreed(task.led(), text, due));
        events.publishEvent(News.of(PartNews.item(part.person(), Reason.INFORMED, part, PartNews.due(part))));
        return part;
    }

    /** The unit puts somebody else in charge. */
    Part pass(UUID id, UUID person, Member by) {
        var part = change(id, by, "Đổi người phụ trách phần việc phối hợp", (before, _) -> before.givenTo(person, by));
        events.publishEvent(News.of(PartNews.item(person, Reason.HANDED_OVER, part, null)));
        return part;
    }

    private Part change(UUID id, Member by, String summary, BiFunction<Part, TaskCard, Part> rule) {
        var before = parts.find(id).orElseThrow(NotThere::new);
        var after = rule.apply(before, tasks.get(before.task(), by));
        parts.change(after);
        events.publishEvent(new PartChanged(after, summary));
        return after;
    }
}
