package vn.thidua.draft;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.movement.Launch;
import vn.thidua.movement.Movement;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.planfile.Block;

/** Publishes a draft: the movement, its clauses and its units come to be in one act, once. */
@Component
class Publisher {

    private final Drafts drafts;
    private final Launch launch;
    private final Units units;
    private final Clock clock;

    Publisher(Drafts drafts, Launch launch, Units units, Clock clock) {
        this.drafts = drafts;
        this.launch = launch;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @return the new movement
     * @throws RuleBroken when the draft was published before, or the plan names no movement
     */
    UUID publish(Draft draft, PublicationForm form, Member by) {
        var movement = movement(draft, by);
        var clauses = Clauses.of(draft.content());
        var planUnits = Clauses.of(Kind.UNIT, clauses).toList();
        var units = new LinkedHashMap<UUID, List<UUID>>();
        for (var index = 0; index < planUnits.size(); index++) {
            var planUnit = planUnits.get(index);
            units.put(planUnit.id(), List.of(unit(form, index, planUnit)));
        }
        launch.launch(movement, clauses, units, passages(draft), by);
        drafts.published(draft.id(), movement.id());
        return movement.id();
    }

    private static List<String> passages(Draft draft) {
        return draft.content().blocks().stream().map(Block::text).toList();
    }

    private Movement movement(Draft draft, Member by) {
        var document = draft.content().document();
        var period = draft.content().movement();
        var title = document.title() == null ? period.name() : document.title();
        if (title == null) {
            throw new RuleBroken(
                    "Không đọc được tên phong trào trong kế hoạch. Hãy kiểm tra phần tiêu đề của tệp rồi tải lại.");
        }
        return new Movement(
                Ids.next(),
                by.commune(),
                draft.file(),
                Objects.requireNonNullElse(period.name(), title),
                title,
                document.number(),
                document.date(),
                document.issuer(),
                document.signatory(),
                period.start(),
                period.end(),
                clock.instant());
    }

    private UUID unit(PublicationForm form, int index, Clause planUnit) {
        return form.unit(index)
                .map(units::get)
                .or(() -> units.named(planUnit.text()))
                .orElseGet(() -> add(planUnit))
                .id();
    }

    /** Units of the People's Committee stand below it, so that their tasks find a deputy there. */
    private Unit add(Clause planUnit) {
        var kind = UnitKind.suggestedBy(planUnit.text());
        var above = kind.isUnderPeoplesCommittee() && !planUnit.requested()
                ? units.all().stream()
                        .filter(unit -> unit.kind() == UnitKind.LEADERSHIP)
                        .findFirst()
                : Optional.<Unit>empty();
        return units.add(planUnit.text(), kind, above.map(Unit::id).orElse(null));
    }
}
