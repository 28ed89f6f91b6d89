package vn.thidua.organization;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;

public class GroupSamples implements RouteSamples {

    private final Groups groups;
    private final Units units;
    private final Casting casting;

    GroupSamples(Groups groups, Units units, Casting casting) {
        this.groups = groups;
        this.units = units;
        this.casting = casting;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /don-vi/nhom/{id}",
                (_, actor) -> RouteSamples.get(group(actor).path()),
                "GET /don-vi/nhom/{id}/sua",
                (_, actor) -> RouteSamples.get(group(actor).path() + "/sua"),
                "POST /don-vi/nhom",
                (_, actor) -> RouteSamples.post(
                        "/don-vi/nhom", "name", "Cụm " + Ids.next(), "kind", "CLUSTER", "named", unit(actor)),
                "POST /don-vi/nhom/{id}",
                (_, actor) -> RouteSamples.post(
                        group(actor).path(),
                        "name",
                        "Nhóm " + Ids.next(),
                        "kind",
                        "GROUP",
                        "named",
                        unit(actor),
                        "version",
                        1),
                "POST /don-vi/nhom/{id}/thoi-dung",
                (_, actor) -> RouteSamples.post(group(actor).path() + "/thoi-dung"));
    }

    private UnitGroup group(Actor actor) {
        var unit = unit(actor);
        return casting.as(
                actor,
                () -> groups.add(
                        new GroupForm("Nhóm " + Ids.next(), GroupKind.GROUP, null, List.of(unit), null, null, null)
                                .toGroup(Ids.next())));
    }

    private UUID unit(Actor actor) {
        return casting.as(
                actor,
                () -> units.add("Thôn " + Ids.next(), UnitKind.VILLAGE, null).id());
    }
}
