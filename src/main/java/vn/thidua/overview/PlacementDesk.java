package vn.thidua.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movements;
import vn.thidua.web.Option;

/** Places the duties of a plan in its areas, so that the work can be counted by area. */
@Component
class PlacementDesk {

    private final Movements movements;
    private final Placements placements;
    private final ApplicationEventPublisher events;

    PlacementDesk(Movements movements, Placements placements, ApplicationEventPublisher events) {
        this.movements = movements;
        this.placements = placements;
        this.events = events;
    }

    /**
     * A duty of the plan.
     *
     * @param unit to which the plan gives it, in the plan's words
     * @param area in which it is, or seems to be; null when nothing is known
     * @param suggested whether the area is a guess
     */
    record Line(
            UUID duty, String unit, String text, @Nullable UUID area, boolean suggested) {}

    /** What the page shows. */
    record Page(List<Line> lines, List<Option> areas) {}

    Page page(UUID movement) {
        var clauses = movements.clauses(movement);
        var placed = placements.of(movement);
        var suggestion = Suggestion.from(clauses);
        var names = new HashMap<UUID, String>();
        clauses.forEach(clause -> names.put(clause.id(), clause.text()));
        var lines = clauses.stream()
                .filter(clause -> clause.kind() == Clause.Kind.DUTY)
                .map(duty -> line(duty, names, placed, suggestion))
                .toList();
        return new Page(lines, Option.of(areas(clauses), Clause::id, Clause::text));
    }

    private static Line line(Clause duty, Map<UUID, String> names, Map<UUID, UUID> placed, Suggestion suggestion) {
        var area = placed.get(duty.id());
        var guess =
                area == null && placed.isEmpty() ? suggestion.of(duty.text()).orElse(null) : null;
        return new Line(
                duty.id(),
                duty.parent() == null ? "" : names.getOrDefault(duty.parent(), ""),
                duty.text(),
                area == null ? guess : area,
                guess != null);
    }

    /** @throws RuleBroken when a duty or an area is not of this plan any more */
    void place(UUID movement, Map<UUID, UUID> areas) {
        var clauses = movements.clauses(movement);
        var duties = clauses.stream()
                .filter(clause -> clause.kind() == Clause.Kind.DUTY)
                .map(Clause::id)
                .toList();
        var known = areas(clauses).stream().map(Clause::id).toList();
        if (!duties.containsAll(areas.keySet()) || !known.containsAll(areas.values())) {
            throw new RuleBroken("Kế hoạch vừa được đính chính. Hãy mở lại trang để xem nội dung mới nhất.");
        }
        placements.set(movement, areas);
        events.publishEvent(new DutiesPlaced(movement, areas.size()));
    }

    private static List<Clause> areas(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.kind() == Clause.Kind.AREA)
                .toList();
    }
}
