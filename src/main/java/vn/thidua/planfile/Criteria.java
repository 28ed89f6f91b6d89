package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.planfile.PlanDraft.CriteriaGroup;
import vn.thidua.planfile.PlanDraft.Criterion;

/** Groups of criteria with their points. */
final class Criteria {

    private Criteria() {}

    static List<CriteriaGroup> of(List<Section> sections) {
        var groups = new ArrayList<CriteriaGroup>();
        for (var section : sections) {
            if (section.kind() == SectionKind.CRITERIA) {
                groups.addAll(inText(section));
            }
            for (var table : Table.in(section)) {
                if (table.isCriteria(section.kind())) {
                    groups.addAll(CriteriaTable.groups(table, section));
                }
            }
        }
        return groups;
    }

    private static List<CriteriaGroup> inText(Section section) {
        var headings = ContentAreas.headings(section.content());
        boolean grouped =
                headings.stream().anyMatch(node -> node.children.stream().anyMatch(child -> !child.isRow()))
                        || headings.stream().anyMatch(node -> !node.style().isSign());
        if (grouped) {
            return headings.stream()
                    .filter(node -> node.rows().isEmpty())
                    .map(Criteria::group)
                    .toList();
        }
        var criteria = Items.nodesOf(section.content()).stream()
                .map(Criteria::criterion)
                .toList();
        var heading = section.heading();
        if (criteria.isEmpty() || heading == null) {
            return List.of();
        }
        var title = Points.split(heading.body());
        return List.of(new CriteriaGroup(Texts.title(title.text()), title.points(), criteria, heading.source(), 0.6));
    }

    private static CriteriaGroup group(Node node) {
        var title = ContentAreas.Title.of(node);
        var split = Points.split(title.text());
        var criteria = new ArrayList<Criterion>();
        if (!title.rest().isEmpty()) {
            var rest = Points.split(title.rest());
            criteria.add(new Criterion(
                    Texts.trimStop(rest.text()),
                    rest.points(),
                    new PlanDraft.Source(node.line.block().index(), title.rest()),
                    0.7));
        }
        Items.nodesOf(node.children).forEach(child -> criteria.add(criterion(child)));
        return new CriteriaGroup(Texts.title(split.text()), split.points(), criteria, node.line.source(), 0.9);
    }

    private static Criterion criterion(Node node) {
        var split = Points.split(node.body());
        return new Criterion(Texts.trimStop(split.text()), split.points(), node.line.source(), 0.9);
    }
}
