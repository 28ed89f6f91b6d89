package vn.thidua.overview;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.task.Pressing;

/**
 * Which tasks are looked at. Its addresses lead to exactly those tasks.
 *
 * @param movement only what belongs to this movement; null for all
 * @param area only what serves this area of the plan; null for all
 * @param unplaced only what serves no area
 * @param unit only what this unit does; null for all
 * @param owner only what this person is responsible for; null for all
 * @param period only what has its last day in it
 */
record Scope(
        @Nullable UUID movement,
        @Nullable UUID area,
        boolean unplaced,
        @Nullable UUID unit,
        @Nullable UUID owner,
        Period period) {

    /** What the unit has to do between two days, both included. */
    static Scope between(LocalDate from, LocalDate until, UUID unit) {
        return new Scope(null, null, false, unit, null, new Period("", from, until, ""));
    }

    Scope inArea(@Nullable UUID area) {
        return new Scope(movement, area, area == null, unit, owner, period);
    }

    Scope inUnit(UUID unit) {
        return new Scope(movement, area, unplaced, unit, owner, period);
    }

    Scope of(UUID owner) {
        return new Scope(movement, area, unplaced, unit, owner, period);
    }

    /** Whether an area, or what serves none, was chosen. */
    boolean isArea() {
        return area != null || unplaced;
    }

    /** The overview of these tasks. */
    String overview() {
        return "/toan-canh?"
                + Stream.of(
                                part("phong-trao", movement),
                                part("noi-dung", area),
                                unplaced ? "chua-gan=true" : "",
                                part("don-vi", unit),
                                period.key().isEmpty() ? "" : "ky=" + period.key())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    /** The list of those of the tasks that stand so. */
    String list(Pressing pressing) {
        return "/nhiem-vu?"
                + Stream.of(
                                part("phong-trao", movement),
                                part("dieu", area),
                                unplaced ? "chua-gan=true" : "",
                                part("don-vi", unit),
                                part("phu-trach", owner),
                                part("han-tu", period.from()),
                                part("han-den", period.until()),
                                part("can-xem", pressing))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    private static String part(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + value;
    }
}
