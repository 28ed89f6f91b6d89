package vn.thidua.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done with a task, oldest first, and what of it still waits for an answer. */
record Past(List<Step> steps) {

    /** Before anything was done. */
    static final Past NONE = new Past(List.of());

    Past {
        steps = List.copyOf(steps);
    }

    /** The latest report; empty before the first. */
    Optional<Step> lastReport() {
        return last(Act.REPORTED);
    }

    /** The counter-proposal that was made last. */
    Optional<Step> lastCounter() {
        return last(Act.COUNTERED);
    }

    /** The extension that was asked for and not decided yet. */
    Optional<Step> openExtension() {
        return steps.reversed().stream()
                .filter(step -> step.act().name().startsWith("EXTENSION") || step.act() == Act.RESCHEDULED)
                .findFirst()
                .filter(step -> step.act() == Act.EXTENSION_ASKED);
    }

    /** Obstacles without an answer. */
    List<Step> openObstacles() {
        var answered = steps.stream()
                .filter(step -> step.act() == Act.OBSTACLE_ANSWERED || step.act() == Act.OBSTACLE_RAISED)
                .map(step -> step.said().about())
                .toList();
        return steps.stream()
                .filter(step -> step.act() == Act.OBSTACLE_RAISED && !answered.contains(step.id()))
                .toList();
    }

    /** The obstacle, when it has no answer yet. */
    Optional<Step> openObstacle(UUID id) {
        return openObstacles().stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** What is said, with the day and the content of what it agrees to. */
    Said answered(Act act, Said said) {
        var asked = switch (act) {
            case COUNTER_ACCEPTED -> lastCounter();
            case EXTENSION_GRANTED -> openExtension();
            default -> Optional.<Step>empty();
        };
        return asked.map(
                        step -> said.on(step.said().day()).proposing(step.said().content()))
                .orElse(said);
    }

    private Optional<Step> last(Act act) {
        return steps.reversed().stream().filter(step -> step.act() == act).findFirst();
    }
}
