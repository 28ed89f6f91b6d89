package vn.thidua.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;

public class OrganizationSamples implements RouteSamples {

    private final Units units;
    private final Persons persons;
    private final Posts posts;
    private final Casting casting;

    OrganizationSamples(Units units, Persons persons, Posts posts, Casting casting) {
        this.units = units;
        this.persons = persons;
        this.posts = posts;
        this.casting = casting;
    }

    @Override
    public Map<String, Sample> samples() {
        var samples = new HashMap<>(leaving());
        samples.putAll(Map.of(
                "GET /don-vi/{id}", (_, actor) -> RouteSamples.get(unit(actor).path()),
                "GET /don-vi/{id}/sua",
                        (_, actor) -> RouteSamples.get(unit(actor).path() + "/sua"),
                "GET /don-vi/{id}/chuc-vu/moi",
                        (_, actor) -> RouteSamples.get(unit(actor).path() + "/chuc-vu/moi"),
                "GET /nguoi/{id}/sua",
                        (_, actor) -> RouteSamples.get("/nguoi/" + person(actor).id() + "/sua"),
                "GET /chuc-vu/{id}/ket-thuc", (_, actor) -> RouteSamples.get(post(actor) + "/ket-thuc"),
                "POST /don-vi", (_, _) -> RouteSamples.post("/don-vi", "name", name(), "kind", "VILLAGE"),
                "POST /don-vi/{id}",
                        (_, actor) -> RouteSamples.post(
                                unit(actor).path(),
                                "name",
                                name(),
                                "kind",
                                "VILLAGE",
                                "version",
                                1,
                                "renamedOn",
                                "01/11/2026"),
                "POST /don-vi/{id}/chuc-vu",
                        (_, actor) -> RouteSamples.post(
                                unit(actor).path() + "/chuc-vu",
                                "fullName",
                                "Đặng Thị Thu",
                                "title",
                                "Trưởng thôn",
                                "rank",
                                "HEAD",
                                "starts",
                                "01/11/2026"),
                "POST /nguoi/{id}",
                        (_, actor) -> RouteSamples.post(
                                "/nguoi/" + person(actor).id(), "fullName", "Đặng Thị Thu Hà", "version", 1),
                "POST /chuc-vu/{id}/ket-thuc",
                        (_, actor) -> RouteSamples.post(post(actor) + "/ket-thuc", "lastDay", "22/11/2026")));
        return samples;
    }

    private Map<String, Sample> leaving() {
        return Map.of(
                "GET /nguoi/{id}",
                (_, actor) -> RouteSamples.get(person(actor).path()),
                "GET /nguoi/{id}/chuyen-di",
                (_, actor) -> RouteSamples.get(person(actor).path() + "/chuyen-di"),
                "POST /nguoi/{id}/chuyen-di",
                (_, actor) -> RouteSamples.post(person(actor).path() + "/chuyen-di", "lastDay", "23/11/2026"),
                "GET /don-vi/{id}/ngung-hoat-dong",
                (_, actor) -> RouteSamples.get(unit(actor).path() + "/ngung-hoat-dong"),
                "POST /don-vi/{id}/ngung-hoat-dong",
                (cast, actor) -> RouteSamples.post(
                        unit(actor).path() + "/ngung-hoat-dong",
                        "lastDay",
                        "23/11/2026",
                        "reason",
                        "Quyết định số 5/QĐ-UBND",
                        "successors",
                        cast.village().id(),
                        "version",
                        1));
    }

    private Unit unit(Actor actor) {
        return casting.as(actor, () -> units.add(name(), UnitKind.VILLAGE, null));
    }

    private Person person(Actor actor) {
        return casting.as(actor, () -> persons.add("Đặng Thị Thu", null, null));
    }

    private String post(Actor actor) {
        var unit = unit(actor);
        var person = person(actor);
        return casting.as(actor, () -> {
            posts.begin(person.id(), unit.id(), "Trưởng thôn", Rank.HEAD, LocalDate.of(2026, 11, 1));
            return "/chuc-vu/" + posts.ofUnit(unit.id()).getFirst().id();
        });
    }

    private static String name() {
        return "Thôn " + Ids.next();
    }
}
