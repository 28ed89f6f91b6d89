package vn.thidua.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.ladder.Ladder;
import vn.thidua.ladder.Ladders;
import vn.thidua.ladder.Level;
import vn.thidua.locality.Localities;
import vn.thidua.notification.News;
import vn.thidua.notification.Reason;
import vn.thidua.web.Dates;
import vn.thidua.web.Show;
import vn.thidua.web.Standing;

/** Goes round the communes each morning: tells what is soon due and late, and lets silence climb, each once. */
@Component
class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Localities localities;
    private final Silence silence;
    private final Ladders ladders;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final CommuneTransaction transaction;
    private final Clock clock;

    Watch(
            Localities localities,
            Silence silence,
            Ladders ladders,
            Tasks tasks,
            ApplicationEventPublisher events,
            CommuneTransaction transaction,
            Clock clock) {
        this.localities = localities;
        this.silence = silence;
        this.ladders = ladders;
        this.tasks = tasks;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${thidua.tasks.watch:0 0 6 * * *}", zone = "Asia/Ho_Chi_Minh")
    void go() {
        for (var commune : localities.ids()) {
            try {
                serve(commune);
            } catch (RuntimeException failed) {
                LOG.error("Không rà soát được nhiệm vụ im lặng, quá hạn của một đơn vị.", failed);
            }
        }
    }

    /** Looks at all owed tasks of one commune. */
    void serve(UUID commune) {
        transaction.write(commune, () -> look(Dates.today(clock)));
    }

    private void look(LocalDate today) {
        var owed = silence.owed();
        var known = tasks.all(owed.stream().map(Silence.Owed::id).toList()).stream()
                .collect(Collectors.toMap(Task::id, Function.identity()));
        var presence = silence.presence(today);
        var ladder = ladders.on(today);
        var calls = new ArrayList<Silence.Call>();
        for (var one : owed) {
            var task = known.get(one.id());
            if (task == null) continue;
            add(calls, dated(task, today), presence, task);
            add(calls, silent(one, ladder, today), presence, task);
        }
        var fresh = silence.called(calls, clock.instant());
        var made = calls.stream().filter(call -> fresh.contains(call.key())).toList();
        made.stream()
                .filter(call -> call.reason().equals(Reason.ESCALATED.name()))
                .forEach(call -> events.publishEvent(new TaskEscalated(call)));
        events.publishEvent(new News(made.stream()
                .map(call -> news(call, java.util.Objects.requireNonNull(known.get(call.task()))))
                .toList()));
    }

    /** Why somebody is to be called, since when, and from which level on. */
    private record Cause(Reason reason, Level level, LocalDate since) {}

    private static @Nullable Cause dated(Task task, LocalDate today) {
        if (task.due() == null) return null;
        if (today.isAfter(task.due())) return new Cause(Reason.OVERDUE, Level.OWNER, task.due());
        return task.standing(today) == Standing.DUE_SOON ? new Cause(Reason.DUE_SOON, Level.OWNER, task.due()) : null;
    }

    private static @Nullable Cause silent(Silence.Owed one, Ladder ladder, LocalDate today) {
        return ladder.reached(ChronoUnit.DAYS.between(one.heard(), today))
                .map(level -> new Cause(Reason.ESCALATED, level, one.heard()))
                .orElse(null);
    }

    private static void add(List<Silence.Call> calls, @Nullable Cause cause, Presence presence, Task task) {
        if (cause == null) return;
        Responder.at(task, cause.level(), presence)
                .map(found -> new Silence.Call(
                        task.id(), cause.reason().name(), cause.level(), cause.since(), found.person()))
                .ifPresent(calls::add);
    }

    private static News.Item news(Silence.Call call, Task task) {
        var reason = Reason.valueOf(call.reason());
        var detail = reason == Reason.ESCALATED
                ? "Chưa có phản hồi từ ngày " + Show.date(call.since()) + "."
                : "Hạn " + Show.date(call.since()) + ".";
        return TaskNews.item(call.person(), reason, task, detail);
    }
}
