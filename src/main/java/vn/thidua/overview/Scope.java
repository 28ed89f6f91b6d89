package vn.thidua.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.task.Pressing;

/**
 * Which tasks are looked at. Its addresses lead to exactly those tasks.
 *
 * @param area only what serves this area of the plan; null for all
 * @param unplaced only what serves no area
 * @param unit only what this unit does; null for all
 * @param owner only what this person is responsible for; null for all
 * @param period only what has its last day in it
 */
record Scope(
        UUID movement,
        @Nullable UUID area,
        boolean unplaced,
        @Nullable UUID unit,
        @Nullable UUID owner,
        Period period) {

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
        return "/toan-canh?phong-trao=" + movement
                + (area == null ? "" : "&noi-dung=" + area)
                + (unplaced ? "&chua-gan=true" : "")
                + (unit == null ? "" : "&don-vi=" + unit)
                + (period.key().isEmpty() ? "" : "&ky=" + period.key());
    }

    /** The list of those of the tasks that stand so. */
    String list(Pressing pressing) {
        return "/nhiem-vu?phong-trao=" + movement
                + (area == null ? "" : "&dieu=" + area)
                + (unplaced ? "&chua-gan=true" : "")
                + (unit == null ? "" : "&don-vi=" + unit)
                + (owner == null ? "" : "&phu-trach=" + owner)
                + day("han-tu", period.from())
                + day("han-den", period.until())
                + "&can-xem="
                + pressing;
    }

    private static String day(String name, @Nullable LocalDate day) {
        return day == null ? "" : "&" + name + "=" + day;
    }
}
