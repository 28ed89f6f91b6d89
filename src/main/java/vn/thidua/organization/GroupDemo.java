package vn.thidua.organization;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Ids;

/** The demonstration's groups and its cluster. */
@Component
class GroupDemo implements DemoPart {

    private final Groups groups;
    private final CommuneTransaction transaction;

    GroupDemo(Groups groups, CommuneTransaction transaction) {
        this.groups = groups;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public void play(DemoStage stage) {
        var dong = stage.get("unit:thon-dong");
        var doai = stage.get("unit:thon-doai");
        transaction.write(stage.member("lan"), () -> {
            add("Các thôn", GroupKind.GROUP, List.of(UnitKind.VILLAGE), List.of(), null, null);
            add(
                    "Doanh nghiệp, hợp tác xã",
                    GroupKind.GROUP,
                    List.of(UnitKind.ENTERPRISE, UnitKind.COOPERATIVE),
                    List.of(),
                    null,
                    null);
            return add("Cụm thi đua số 1", GroupKind.CLUSTER, List.of(), List.of(dong, doai), dong, doai);
        });
    }

    private UnitGroup add(
            String name,
            GroupKind kind,
            List<UnitKind> kinds,
            List<UUID> units,
            @Nullable UUID head,
            @Nullable UUID deputy) {
        return groups.add(new UnitGroup(Ids.next(), name, kind, List.of(), kinds, units, head, deputy, false, 0));
    }
}
