package vn.thidua.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.planfile.PlanDraft;
import vn.thidua.planfile.PlanDraft.Passage;
import vn.thidua.planfile.PlanDraft.Source;

/** Lays a draft out as the clauses of a movement, in the order in which people read them. */
final class Clauses {

    private final List<Clause> laidOut = new ArrayList<>();

    private Clauses() {}

    /** All clauses of the draft with new identifiers. */
    static List<Clause> of(PlanDraft draft) {
        var clauses = new Clauses();
        draft.legalBasis().forEach(basis -> clauses.add(Kind.BASIS, null, basis.text(), basis.source()));
        clauses.passages(Kind.PURPOSE, draft.purposes());
        clauses.passages(Kind.REQUIREMENT, draft.requirements());
        draft.contentAreas().forEach(clauses::area);
        draft.criteriaGroups().forEach(clauses::subjectGroup);
        draft.awardForms().forEach(form -> clauses.add(Kind.AWARD_FORM, null, form.name(), form.source()));
        clauses.passages(Kind.AWARD_STANDARD, draft.awardStandards());
        draft.solutions().forEach(clauses::solution);
        draft.phases().forEach(clauses::phase);
        draft.units().forEach(clauses::unit);
        draft.targets().forEach(target -> clauses.add(Kind.TARGET, null, target.text(), target.source()));
        draft.deadlines().forEach(clauses::deadline);
        clauses.passages(Kind.RECIPIENT, draft.recipients());
        return clauses.laidOut;
    }

    private void passages(Kind kind, List<Passage> passages) {
        passages.forEach(passage -> add(kind, null, passage.text(), passage.source()));
    }

    private void area(PlanDraft.ContentArea area) {
        items(Kind.AREA_ITEM, add(Kind.AREA, null, area.title(), area.source()), area.items());
    }

    private void solution(PlanDraft.Solution solution) {
        items(Kind.SOLUTION_ITEM, add(Kind.SOLUTION, null, solution.title(), solution.source()), solution.items());
    }

    private void items(Kind kind, UUID parent, List<PlanDraft.Item> items) {
        items.forEach(item -> items(kind, add(kind, parent, item.text(), item.source()), item.items()));
    }

    private void subjectGroup(PlanDraft.CriteriaGroup group) {
        var id = add(Kind.SUBJECT_GROUP, null, group.title(), group.source());
        group.criteria().forEach(criterion -> add(Kind.CRITERION, id, criterion.text(), criterion.source()));
    }

    private void phase(PlanDraft.Phase phase) {
        add(Kind.PHASE, null, phase.name(), phase.start(), phase.end(), false, phase.source());
    }

    private void deadline(PlanDraft.Deadline deadline) {
        add(Kind.DEADLINE, null, deadline.text(), null, deadline.date(), false, deadline.source());
    }

    private void unit(PlanDraft.UnitEntry unit) {
        var id = add(Kind.UNIT, null, unit.bareName(), null, null, unit.requested(), unit.source());
        unit.duties()
                .forEach(duty ->
                        add(Kind.DUTY, id, duty.text(), null, duty.deadline(), unit.requested(), duty.source()));
    }

    private UUID add(Kind kind, @Nullable UUID parent, String text, Source source) {
        return add(kind, parent, text, null, null, false, source);
    }

    private UUID add(
            Kind kind,
            @Nullable UUID parent,
            String text,
            @Nullable String starts,
            @Nullable String ends,
            boolean requested,
            Source source) {
        var id = Ids.next();
        laidOut.add(new Clause(
                id,
                parent,
                kind,
                laidOut.size(),
                text,
                starts,
                ends,
                null,
                null,
                null,
                requested,
                false,
                false,
                source.block(),
                source.text()));
        return id;
    }

    /** The clauses of one kind, in order. */
    static Stream<Clause> of(Kind kind, List<Clause> clauses) {
        return clauses.stream().filter(clause -> clause.kind() == kind);
    }
}
