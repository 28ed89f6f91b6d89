package vn.thidua.overview;

import java.util.Map;
import java.util.UUID;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movements;
import vn.thidua.movement.SmallMovement;

/** The pages of the overview that need something to be about. */
public class OverviewSamples implements RouteSamples {

    private final SmallMovement plan;
    private final Movements movements;
    private final Casting casting;

    OverviewSamples(SmallMovement plan, Movements movements, Casting casting) {
        this.plan = plan;
        this.movements = movements;
        this.casting = casting;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /phong-trao/{id}/gan-noi-dung",
                (cast, _) -> RouteSamples.get("/phong-trao/" + plan.published(cast) + "/gan-noi-dung"),
                "POST /phong-trao/{id}/gan-noi-dung",
                (cast, _) -> {
                    var movement = plan.published(cast);
                    return RouteSamples.post(
                            "/phong-trao/" + movement + "/gan-noi-dung",
                            "rows[0].duty",
                            first(cast, movement, Clause.Kind.DUTY),
                            "rows[0].area",
                            first(cast, movement, Clause.Kind.AREA));
                });
    }

    private UUID first(Cast cast, UUID movement, Clause.Kind kind) {
        return casting.as(
                cast.officer(),
                () -> movements.clauses(movement).stream()
                        .filter(clause -> clause.kind() == kind)
                        .findFirst()
                        .orElseThrow()
                        .id());
    }
}
