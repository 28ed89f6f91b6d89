package vn.thidua.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.planfile.PlanDraft;
import vn.thidua.planfile.PlanDraft.Passage;
import vn.thidua.planfile.PlanDraft.Source;

/** Lays out what was read of a plan, in the order in which people read. */
final class FirstOutline {

    private final List<Entry> laidOut = new ArrayList<>();

    private FirstOutline() {}

    static Outline of(PlanDraft plan) {
        var first = new FirstOutline();
        plan.legalBasis().forEach(basis -> first.add(Kind.BASIS, basis.text(), basis.source(), basis.confidence()));
        first.passages(Kind.PURPOSE, plan.purposes());
        first.passages(Kind.REQUIREMENT, plan.requirements());
        plan.contentAreas().forEach(first::area);
        plan.criteriaGroups().forEach(first::subjectGroup);
        plan.awardForms().forEach(form -> first.add(Kind.AWARD_FORM, form.name(), form.source(), form.confidence()));
        first.passages(Kind.AWARD_STANDARD, plan.awardStandards());
        plan.solutions().forEach(first::solution);
        plan.phases().forEach(first::phase);
        plan.units().forEach(first::unit);
        plan.targets().forEach(first::target);
        plan.deadlines().forEach(first::deadline);
        first.passages(Kind.RECIPIENT, plan.recipients());
        return new Outline(Head.of(plan), first.laidOut, Set.of());
    }

    private void passages(Kind kind, List<Passage> passages) {
        passages.forEach(passage -> add(kind, passage.text(), passage.source(), passage.confidence()));
    }

    private void area(PlanDraft.ContentArea area) {
        items(Kind.AREA_ITEM, add(Kind.AREA, area.title(), area.source(), area.confidence()), area.items());
    }

    private void solution(PlanDraft.Solution solution) {
        items(
                Kind.SOLUTION_ITEM,
                add(Kind.SOLUTION, solution.title(), solution.source(), solution.confidence()),
                solution.items());
    }

    private void items(Kind kind, UUID parent, List<PlanDraft.Item> items) {
        for (var item : items) {
            items(kind, add(parent, kind, Facts.of(item.text()), item.source(), item.confidence()), item.items());
        }
    }

    private void subjectGroup(PlanDraft.CriteriaGroup group) {
        var title = Facts.of(group.title()).worth(group.points());
        var id = add(null, Kind.SUBJECT_GROUP, title, group.source(), group.confidence());
        for (var criterion : group.criteria()) {
            var facts = Facts.of(criterion.text()).worth(criterion.points());
            add(id, Kind.CRITERION, facts, criterion.source(), criterion.confidence());
        }
    }

    private void phase(PlanDraft.Phase phase) {
        var facts = new Facts(phase.name(), phase.start(), phase.end(), null, null, null, false, false);
        add(null, Kind.PHASE, facts, phase.source(), phase.confidence());
    }

    private void target(PlanDraft.Target target) {
        var facts =
                new Facts(target.text(), null, target.deadline(), null, target.value(), target.unit(), false, false);
        add(null, Kind.TARGET, facts, target.source(), target.confidence());
    }

    private void deadline(PlanDraft.Deadline deadline) {
        var facts = Facts.of(deadline.text()).due(deadline.date());
        add(null, Kind.DEADLINE, facts, deadline.source(), deadline.confidence());
    }

    private void unit(PlanDraft.UnitEntry unit) {
        var facts = new Facts(unit.bareName(), null, null, null, null, null, unit.requested(), false);
        var id = add(null, Kind.UNIT, facts, unit.source(), unit.confidence());
        for (var duty : unit.duties()) {
            var helps = duty.role().equals("coordinating");
            var said = new Facts(duty.text(), null, duty.deadline(), null, null, null, false, helps);
            add(id, Kind.DUTY, said, duty.source(), duty.confidence());
        }
    }

    private UUID add(Kind kind, String text, Source source, double confidence) {
        return add(null, kind, Facts.of(text), source, confidence);
    }

    private UUID add(@Nullable UUID parent, Kind kind, Facts facts, Source source, double confidence) {
        var id = Ids.next();
        var sources = source.block() < 0 ? List.<Source>of() : List.of(source);
        laidOut.add(new Entry(id, parent, kind, facts, null, null, sources, confidence));
        return id;
    }
}
