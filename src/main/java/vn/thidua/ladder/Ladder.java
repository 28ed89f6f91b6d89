package vn.thidua.ladder;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** After how many days without a word from the unit whose turn it is. */
public record Ladder(Map<Level, Integer> days) {

    public Ladder {
        days = Map.copyOf(days);
    }

    /** The highest level reached after so many days; empty while nobody needs to be told. */
    public Optional<Level> reached(long silent) {
        return Stream.of(Level.values())
                .filter(level -> silent >= days.getOrDefault(level, Integer.MAX_VALUE))
                .reduce((_, higher) -> higher);
    }
}
