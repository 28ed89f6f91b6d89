package vn.thidua.document;

import java.util.Map;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;

public class DocumentSamples implements RouteSamples {

    private final Files files;
    private final Units units;
    private final Casting casting;

    DocumentSamples(Files files, Units units, Casting casting) {
        this.files = files;
        this.units = units;
        this.casting = casting;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /tep/{id}", (_, actor) -> RouteSamples.get(photo(actor).path()),
                "GET /tep/{id}/xem-truoc",
                        (_, actor) -> RouteSamples.get(photo(actor).previewPath()));
    }

    private StoredFile photo(Actor actor) {
        return casting.as(actor, () -> {
            var unit = units.add("Thôn " + Ids.next(), UnitKind.VILLAGE, null);
            return files.take("anh.jpg", Pictures.jpeg(8, 8), unit.subject());
        });
    }
}
