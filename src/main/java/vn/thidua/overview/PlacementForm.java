package vn.thidua.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The areas that somebody chose, duty by duty. */
record PlacementForm(@Nullable List<Row> rows) {

    /**
     * One duty.
     *
     * @param area null where none was chosen
     */
    record Row(@Nullable UUID duty, @Nullable UUID area) {}

    /** The area of each duty for which one was chosen. */
    Map<UUID, UUID> areas() {
        var areas = new HashMap<UUID, UUID>();
        if (rows == null) return areas;
        for (var row : rows) {
            if (row.duty() != null && row.area() != null) areas.put(row.duty(), row.area());
        }
        return areas;
    }
}
