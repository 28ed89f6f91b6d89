package vn.thidua.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.ladder.Ladder;
import vn.thidua.ladder.Ladders;
import vn.thidua.ladder.Level;

/** Lets silence climb for the modules above, by the same days as for tasks. */
@Component
public class Climbs {

    private final Silence silence;
    private final Ladders ladders;

    Climbs(Silence silence, Ladders ladders) {
        this.silence = silence;
        this.ladders = ladders;
    }

    /**
     * Whom silence reached.
     *
     * @param level name of a {@link Level}
     */
    public record Reached(String level, UUID person) {}

    /** How silence climbs on one day. */
    public static final class Climb {

        private final Ladder ladder;
        private final Presence presence;

        Climb(Ladder ladder, Presence presence) {
            this.ladder = ladder;
            this.presence = presence;
        }

        /**
         * Who has to answer after so many days; empty while nobody needs to be called, or nobody is there.
         *
         * @param person in charge
         * @param unit of which the head is called next
         */
        public Optional<Reached> after(long days, UUID person, UUID unit) {
            return ladder.reached(days)
                    .flatMap(level -> held(level, person, unit)
                            .map(one -> presence.acting().getOrDefault(one, one))
                            .filter(one -> !presence.departed().contains(one))
                            .findFirst()
                            .map(one -> new Reached(level.name(), one)));
        }

        private Stream<UUID> held(Level level, UUID person, UUID unit) {
            return switch (level) {
                case OWNER, DEPUTY -> Stream.of(person);
                case HEAD -> Stream.ofNullable(presence.heads().get(unit));
                case OFFICE -> presence.officers().stream();
            };
        }
    }

    public Climb on(LocalDate day) {
        return new Climb(ladders.on(day), silence.presence(day));
    }
}
