package vn.thidua.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a movement is: what people declared, and beside it what the calendar says.
 *
 * @param statuses all declarations, oldest first; never empty
 */
record Course(List<Status> statuses, Schedule schedule, LocalDate today) {

    /** Days before a review from which it is offered to be declared. */
    private static final int AHEAD = 60;

    Status now() {
        return statuses.getLast();
    }

    int phases() {
        return schedule.phases().size();
    }

    /** What may be declared next, in the order of the life of a movement. */
    List<State> next() {
        return Stream.of(State.values())
                .filter(state -> now().leadsTo(state, phases()))
                .toList();
    }

    /** What held before that which holds now; empty when nothing was declared that could be taken back. */
    Optional<Status> before() {
        var holding = new ArrayList<Status>();
        for (var status : statuses) {
            if (status.takesBack()) holding.removeLast();
            else holding.add(status);
        }
        return holding.size() < 2 ? Optional.empty() : Optional.of(holding.get(holding.size() - 2));
    }

    /** What the calendar says where it differs from what was declared; null where it does not. */
    @Nullable
    String calendar() {
        if (now().state().isOver()) return null;
        if (isPast()) return "Theo kế hoạch, phong trào đã hết thời gian thực hiện.";
        var running = schedule.on(today).orElse(null);
        if (running == null || running.number() == now().phase()) return null;
        if (now().state() == State.ISSUED) return "Theo kế hoạch đã đến thời gian thực hiện.";
        var name = Schedule.lowered(running.name());
        return running.number() > now().phase()
                ? "Theo kế hoạch đã sang " + name + "."
                : "Theo kế hoạch vẫn đang trong " + name + ".";
    }

    private boolean isPast() {
        var last = schedule.phases().getLast().last();
        return last != null && today.isAfter(last);
    }

    /** What is to be declared now: a review when it is near, otherwise what only waits to be said. */
    Optional<State> due() {
        var follows = next().stream().filter(state -> state != State.CANCELLED).findFirst();
        return now().state() == State.ACTIVE ? follows.filter(_ -> reviewIsNear()) : follows;
    }

    private boolean reviewIsNear() {
        return schedule.reviews().stream()
                .filter(review -> review.after().number() == Math.min(now().phase(), phases()))
                .anyMatch(review -> !today.isBefore(review.by().minusDays(AHEAD)));
    }

    /** What comes next, nearest first, at most four. */
    List<Schedule.Coming> coming() {
        if (now().state().isOver()) return List.of();
        return schedule.coming(today).stream().limit(4).toList();
    }
}
