package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.planfile.PlanDraft.CriteriaGroup;
import vn.thidua.planfile.PlanDraft.Criterion;
import vn.thidua.planfile.PlanDraft.Source;

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
                .flatMap(node -> criteria(node.line, node.body()))
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
            criteria(node.line, title.rest()).forEach(criteria::add);
        }
        Items.nodesOf(node.children)
                .forEach(child -> criteria(child.line, child.body()).forEach(criteria::add));
        return new CriteriaGroup(Texts.title(split.text()), split.points(), criteria, node.line.source(), 0.9);
    }

    /** The criteria of a line: one, or several that each bear their points. */
    private static Stream<Criterion> criteria(Line line, String text) {
        return Points.parts(text).stream().map(part -> {
            var split = Points.split(part);
            var source = part.equals(line.body())
                    ? line.source()
                    : new Source(line.block().index(), part);
            return new Criterion(Texts.trimStop(split.text()), split.points(), source, 0.9);
        });
    }
}
