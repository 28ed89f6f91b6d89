package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.planfile.PlanDraft.Phase;
import vn.thidua.planfile.PlanDraft.Source;

/** The phases of the movement; a movement without phases has one, the whole period. */
final class Phases {

    private final List<Phase> phases = new ArrayList<>();

    static Phases of(List<Section> sections) {
        var result = new Phases();
        sections.stream()
                .filter(section -> section.kind() == SectionKind.PHASES)
                .forEach(result::inSection);
        if (result.phases.isEmpty()) {
            sections.stream()
                    .flatMap(section -> section.content().stream())
                    .flatMap(Node::all)
                    .filter(node -> PhaseText.isStage(node.body()) && Period.in(node.body()) != null)
                    .forEach(node -> result.add(node.line));
        }
        if (result.phases.isEmpty()) {
            sections.stream()
                    .flatMap(section -> section.content().stream())
                    .filter(node -> Fold.fold(node.body()).startsWith("thoi gian") && Period.in(node.body()) != null)
                    .limit(1)
                    .forEach(node -> result.add(node.line));
        }
        return result;
    }

    List<Phase> list() {
        return phases;
    }

    /** Whether the line names a phase, so that some of its dates are limits and no deadlines. */
    boolean isLimit(Line line) {
        return phases.stream()
                .anyMatch(phase -> phase.source().block() == line.block().index());
    }

    private void inSection(Section section) {
        int before = phases.size();
        Table.in(section).stream()
                .filter(table -> table.isPhases(section.kind()))
                .forEach(table -> phases.addAll(PhaseTable.phases(table)));
        if (phases.size() > before) {
            return;
        }
        var nodes = section.content().stream().filter(node -> !node.isRow()).toList();
        var staged = nodes.stream()
                .flatMap(Node::all)
                .filter(node -> PhaseText.isStage(node.body()))
                .toList();
        var dated =
                nodes.stream().filter(node -> Period.in(node.body()) != null).toList();
        var marked = dated.stream().filter(Node::isMarked).toList();
        var chosen = !staged.isEmpty() ? staged : !marked.isEmpty() ? marked : dated;
        chosen.forEach(node -> add(node.line));
        var heading = section.heading();
        if (heading != null && phases.size() == before) {
            add(heading);
        }
        if (heading != null && phases.size() == before + 1 && staged.isEmpty()) {
            phases.set(before, whole(phases.get(before), heading));
        }
    }

    /** A single period is named by the heading and reaches from its first to its last date. */
    private static Phase whole(Phase phase, Line heading) {
        var period = PhaseText.whole(phase.source().text());
        var title = Texts.title(SectionTitle.titleOf(heading.body()));
        return period == null ? phase : new Phase(title, period.start(), period.end(), phase.source(), 0.7);
    }

    private void add(Line line) {
        for (var part : PhaseText.parts(line.body())) {
            var period = Period.in(part);
            if (period != null || PhaseText.isStage(part)) {
                var source = new Source(line.block().index(), part);
                phases.add(new Phase(
                        PhaseText.name(part, period),
                        period == null ? null : period.start(),
                        period == null ? null : period.end(),
                        source,
                        period == null ? 0.5 : 0.9));
            }
        }
    }
}
