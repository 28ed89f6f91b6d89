package vn.thidua.city;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Ids;
import vn.thidua.locality.Localities;

/** The demonstration's communes, sorted by size. */
@Component
class CityDemo implements DemoPart {

    private static final List<Integer> SIZES = List.of(18_240, 31_650, 6_480);

    private final PeerBook book;
    private final Localities localities;
    private final CommuneTransaction transaction;

    CityDemo(PeerBook book, Localities localities, CommuneTransaction transaction) {
        this.book = book;
        this.localities = localities;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public void play(DemoStage stage) {
        var sizes = new HashMap<UUID, Integer>();
        var communes = localities.of(stage.city());
        for (var at = 0; at < communes.size(); at++) sizes.put(communes.get(at).id(), SIZES.get(at % SIZES.size()));
        var bands = List.of(
                new Band(Ids.next(), "Dưới 10.000 dân", 0), new Band(Ids.next(), "Từ 10.000 dân trở lên", 10_000));
        transaction.write(stage.member("thu"), () -> book.write(stage.city(), bands, sizes));
    }
}
