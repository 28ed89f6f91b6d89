package vn.thidua.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Rank;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.task.VillageTask;
import vn.thidua.web.Dates;

/** Parts of tasks that the actor leads, and of which the actor is in charge too. */
public class PartSamples implements RouteSamples {

    private final VillageTask village;
    private final Parts parts;
    private final PartDesk desk;
    private final Units units;
    private final Posts posts;
    private final Casting casting;
    private final Clock clock;

    PartSamples(
            VillageTask village, Parts parts, PartDesk desk, Units units, Posts posts, Casting casting, Clock clock) {
        this.village = village;
        this.parts = parts;
        this.desk = desk;
        this.units = units;
        this.posts = posts;
        this.casting = casting;
        this.clock = clock;
    }

    @Override
    public Map<String, Sample> samples() {
        var samples = new HashMap<String, Sample>();
        samples.put(
                "GET /nhiem-vu/{task}/phan-viec",
                (cast, actor) -> RouteSamples.get("/nhiem-vu/" + led(cast, actor) + "/phan-viec"));
        samples.put(
                "POST /nhiem-vu/{task}/phan-viec",
                (cast, actor) -> RouteSamples.post(
                        "/nhiem-vu/" + led(cast, actor) + "/phan-viec",
                        "unit",
                        helper(cast),
                        "text",
                        "Cử dân quân trực",
                        "due",
                        "20/12/2026"));
        samples.put("GET /phan-viec/{id}", (cast, actor) -> RouteSamples.get("/phan-viec/" + part(cast, actor)));
        samples.put(
                "POST /phan-viec/{id}/ket-qua",
                (cast, actor) -> RouteSamples.post(
                        "/phan-viec/" + part(cast, actor) + "/ket-qua", "note", "Đã cử 12 người", "done", true));
        samples.put(
                "GET /phan-viec/{id}/noi-dung",
                (cast, actor) -> RouteSamples.get("/phan-viec/" + part(cast, actor) + "/noi-dung"));
        samples.put(
                "POST /phan-viec/{id}/noi-dung",
                (cast, actor) -> RouteSamples.post(
                        "/phan-viec/" + part(cast, actor) + "/noi-dung",
                        "text",
                        "Cử dân quân trực hai ca",
                        "due",
                        "20/12/2026"));
        samples.put(
                "POST /phan-viec/{id}/tra-lai",
                (cast, actor) -> RouteSamples.post(
                        "/phan-viec/" + done(cast, actor) + "/tra-lai", "reason", "Chưa có danh sách"));
        samples.put(
                "POST /phan-viec/{id}/bo",
                (cast, actor) -> RouteSamples.post("/phan-viec/" + part(cast, actor) + "/bo", "reason", "Đã đủ người"));
        samples.put(
                "POST /phan-viec/{id}/nguoi-phu-trach",
                (cast, actor) -> RouteSamples.post(
                        "/phan-viec/" + part(cast, actor) + "/nguoi-phu-trach",
                        "person",
                        cast.leader().member().person()));
        return samples;
    }

    /** A unit that the leader heads. */
    UUID helper(Cast cast) {
        return casting.as(cast.officer(), () -> {
            var unit = units.add("Ban Chỉ huy Quân sự " + Ids.next(), UnitKind.VILLAGE, null)
                    .id();
            var before = Dates.today(clock).minusDays(1);
            posts.begin(cast.leader().member().person(), unit, "Chỉ huy trưởng", Rank.HEAD, before);
            return unit;
        });
    }

    /** Somebody is in charge of a part of the task; {@code due} may be null. */
    UUID part(Cast cast, Actor holder, UUID task, @Nullable LocalDate due) {
        var unit = helper(cast);
        return casting.as(cast.officer(), () -> {
            var part = PartsOfTasks.part(task, unit, holder.member().person(), "Cử dân quân trực", due);
            desk.give(part, cast.officer().member());
            return part.id();
        });
    }

    private UUID part(Cast cast, Actor actor) {
        return part(cast, owner(cast, actor), led(cast, actor), null);
    }

    private UUID done(Cast cast, Actor actor) {
        var part = part(cast, actor);
        var holder = owner(cast, actor);
        casting.as(holder, () -> desk.say(part, true, "Đã cử 12 người", holder.member()));
        return part;
    }

    private UUID led(Cast cast, Actor actor) {
        var owner = owner(cast, actor);
        return village.task(cast, owner, owner.equals(cast.leader()) ? cast.unitHead() : cast.leader(), false);
    }

    /** Nobody of the city leads a task of a commune. */
    private static Actor owner(Cast cast, Actor actor) {
        return actor.equals(cast.cityOfficer()) ? cast.unitHead() : actor;
    }
}
