package vn.thidua.dashboard;

import static vn.thidua.RouteSamples.get;
import static vn.thidua.RouteSamples.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.movement.SmallMovement;
import vn.thidua.reading.SmallFigures;
import vn.thidua.task.VillageTask;

/** An indicator that the village reports. */
public class DashboardSamples implements RouteSamples {

    private final SmallFigures figures;
    private final SmallMovement movements;
    private final VillageTask tasks;

    DashboardSamples(SmallFigures figures, SmallMovement movements, VillageTask tasks) {
        this.figures = figures;
        this.movements = movements;
        this.tasks = tasks;
    }

    @Override
    public Map<String, Sample> samples() {
        var samples = new HashMap<String, Sample>();
        for (var page : List.of("", "/bang-tinh", "/nhiem-vu", "/phan-bo")) {
            samples.put("GET /chi-tieu/{id}" + page, (cast, _) -> get("/chi-tieu/" + figures.sent(cast) + page));
        }
        for (var page : List.of("", "/bang-tinh")) {
            samples.put(
                    "GET /chi-tieu/don-vi/{id}" + page,
                    (cast, _) -> get("/chi-tieu/don-vi/" + cast.village().id() + page));
        }
        samples.put(
                "POST /chi-tieu/{id}/phan-bo",
                (cast, _) -> post("/chi-tieu/" + figures.sent(cast) + "/phan-bo", "year", 2026, "value", "95"));
        samples.put("POST /chi-tieu/{id}/nhiem-vu", (cast, _) -> {
            var movement = movements.published(cast);
            return post(
                    "/chi-tieu/" + figures.sent(cast) + "/nhiem-vu",
                    "duties",
                    movements
                            .clause(cast.officer(), movement, SmallMovement.DUTY)
                            .id());
        });
        samples.put(
                "GET /phong-trao/{id}/chi-tieu",
                (cast, _) -> get("/phong-trao/" + movements.published(cast) + "/chi-tieu"));
        samples.put(
                "GET /nhiem-vu/{id}/chi-tieu", (cast, actor) -> get("/nhiem-vu/" + task(cast, actor) + "/chi-tieu"));
        return samples;
    }

    /** A task that the actor answers for. */
    private UUID task(Cast cast, Actor actor) {
        var owner = actor.equals(cast.cityOfficer()) ? cast.unitHead() : actor;
        return tasks.task(cast, owner, owner.equals(cast.unitMember()) ? cast.unitHead() : cast.unitMember(), false);
    }
}
