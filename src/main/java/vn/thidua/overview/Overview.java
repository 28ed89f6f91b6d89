package vn.thidua.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Movement;
import vn.thidua.web.Link;

/**
 * What the page shows.
 *
 * @param unit that was chosen; null for all
 * @param area that was chosen, in words; null for all
 * @param areas empty where an area or a unit was chosen
 * @param units empty where a unit was chosen
 * @param owners empty but where a unit was chosen
 */
record Overview(
        Movement movement,
        List<Movement> movements,
        Scope scope,
        @Nullable String area,
        @Nullable Row unit,
        List<Row> areas,
        List<Row> units,
        List<Row> owners,
        Row total) {

    String title() {
        if (unit != null) return "Toàn cảnh: " + unit.name();
        return area == null ? "Toàn cảnh" : "Toàn cảnh: " + area;
    }

    /** The way back to the whole. */
    List<Link> crumbs() {
        var whole = new Scope(movement.id(), null, false, null, null, scope.period());
        if (unit == null && area == null) return List.of();
        if (unit == null || area == null) return List.of(Link.to("Toàn cảnh", whole.overview()));
        var within = new Scope(movement.id(), scope.area(), scope.unplaced(), null, null, scope.period());
        return List.of(Link.to("Toàn cảnh", whole.overview()), Link.to(area, within.overview()));
    }
}
