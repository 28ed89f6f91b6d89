package vn.thidua.roster;

import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;

public class RosterSamples implements RouteSamples {

    private static final String LISTS = "/don-vi/nhap";

    private final RosterDesk desk;
    private final RosterImports imports;
    private final Casting casting;

    RosterSamples(RosterDesk desk, RosterImports imports, Casting casting) {
        this.desk = desk;
        this.imports = imports;
        this.casting = casting;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "POST /don-vi/nhap",
                (_, _) -> MockMvcRequestBuilders.multipart(LISTS).file(list().upload()),
                "GET /don-vi/nhap/{id}",
                (_, actor) -> RouteSamples.get(LISTS + "/" + received(actor)),
                "GET /don-vi/nhap/{id}/con-lai",
                (_, actor) -> RouteSamples.get(LISTS + "/" + received(actor) + "/con-lai"),
                "POST /don-vi/nhap/{id}/nhan",
                (_, actor) -> {
                    var id = received(actor);
                    return RouteSamples.post(LISTS + "/" + id + "/nhan", "digest", digest(actor, id));
                });
    }

    private UUID received(Actor actor) {
        return casting.as(actor, () -> desk.receive(list().upload(), actor.member()));
    }

    private String digest(Actor actor, UUID id) {
        return casting.as(actor, () -> desk.proposal(imports.get(id)).digest());
    }

    private static RosterFile list() {
        return new RosterFile().unit("Tổ liên gia " + Ids.next(), "Đơn vị khác").unit("Tổ không có loại", "");
    }
}
