package vn.thidua.draft;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.movement.Launch;
import vn.thidua.movement.Movement;
import vn.thidua.offer.Answers;
import vn.thidua.organization.Groups;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.planfile.Block;

/** Publishes a draft: the movement, its clauses and its units come to be in one act, once. */
@Component
class Publisher {

    private final Drafts drafts;
    private final DraftDesk desk;
    private final Launch launch;
    private final Answers answers;
    private final Units units;
    private final Groups groups;
    private final Clock clock;

    Publisher(Drafts drafts, DraftDesk desk, Launch launch, Answers answers, Units units, Groups groups, Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.launch = launch;
        this.answers = answers;
        this.units = units;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Makes the movement; done again it gives the movement that there is.
     *
     * @param seen the version whose consequences the officer looked at
     * @throws Overtaken when another version is the head by now
     * @throws RuleBroken when the draft was dropped, names no movement, or speaks of a group without units
     */
    UUID publish(UUID id, int seen, Member by) {
        var draft = drafts.hold(id);
        if (draft.movement() != null) return draft.movement();
        draft.open();
        if (draft.head() != seen) throw desk.overtaken(id);
        var movement = movement(draft, by);
        launch.launch(movement, Clauses.of(draft.outline()), units(draft.outline()), passages(draft), by);
        drafts.published(id, movement.id());
        answers.published(id, movement.id(), by);
        return movement.id();
    }

    private static List<String> passages(Draft draft) {
        return draft.content().blocks().stream().map(Block::text).toList();
    }

    private Movement movement(Draft draft, Member by) {
        var head = draft.outline().head();
        var title = head.title() == null ? head.name() : head.title();
        if (title == null) {
            throw new RuleBroken(
                    "Phong trào chưa có tên. Hãy mở phần “Thông tin văn bản” của dự thảo và nhập tên phong trào.");
        }
        return new Movement(
                Ids.next(),
                by.commune(),
                draft.file(),
                Objects.requireNonNullElse(head.name(), title),
                title,
                head.number(),
                head.date(),
                head.issuer(),
                head.signatory(),
                head.starts(),
                head.ends(),
                clock.instant());
    }

    private Map<UUID, List<UUID>> units(Outline outline) {
        var organisation = new Directory(units.all(), groups.all());
        var all = new LinkedHashMap<UUID, List<UUID>>();
        for (var planUnit : outline.of(Kind.UNIT)) {
            all.put(
                    planUnit.id(),
                    units(planUnit, organisation).stream()
                            .map(Unit::id)
                            .distinct()
                            .toList());
        }
        return all;
    }

    private List<Unit> units(Entry planUnit, Directory organisation) {
        var behind = organisation.settled(planUnit);
        if (behind.anew()) return List.of(units.named(planUnit.text()).orElseGet(() -> add(planUnit, organisation)));
        var members = organisation.members(behind);
        if (members.isEmpty()) {
            throw new RuleBroken("“%s” trong kế hoạch ứng với một nhóm chưa có đơn vị nào. ".formatted(planUnit.text())
                    + "Hãy thêm đơn vị vào nhóm, hoặc chọn đơn vị khác.");
        }
        return members;
    }

    /** Units of the People's Committee stand below it, so that their tasks find a deputy there. */
    private Unit add(Entry planUnit, Directory organisation) {
        var kind = UnitKind.suggestedBy(planUnit.text());
        var below = kind.isUnderPeoplesCommittee() && !planUnit.facts().requested();
        var above = organisation.units().stream()
                .filter(unit -> below && unit.kind() == UnitKind.LEADERSHIP)
                .findFirst();
        return units.add(planUnit.text(), kind, above.map(Unit::id).orElse(null));
    }
}
