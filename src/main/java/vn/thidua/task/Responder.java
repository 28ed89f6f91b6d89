package vn.thidua.task;

import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.ladder.Level;

/**
 * Who has to answer for a task at a moment.
 *
 * @param level of the person who is asked
 * @param person who is there: somebody acts for the absent, the next level answers for those who left
 */
record Responder(Level level, UUID person) {

    /** The responder at the level or, where nobody is there, above it; empty only where no standing office is left. */
    static Optional<Responder> at(Task task, Level level, Presence presence) {
        return EnumSet.range(level, Level.OFFICE).stream()
                .flatMap(step -> held(task, step, presence)
                        .map(person -> presence.acting().getOrDefault(person, person))
                        .filter(person -> !presence.departed().contains(person))
                        .map(person -> new Responder(step, person))
                        .stream())
                .findFirst();
    }

    private static Optional<UUID> held(Task task, Level level, Presence presence) {
        return switch (level) {
            case OWNER -> Optional.of(task.owner());
            case DEPUTY -> Optional.of(task.deputy());
            case HEAD -> Optional.ofNullable(presence.heads().get(task.unit()));
            case OFFICE ->
                presence.officers().stream()
                        .filter(officer -> !presence.departed().contains(officer))
                        .findFirst();
        };
    }
}
