package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.planfile.PlanDraft.Passage;

/** What must be reached to be awarded. */
final class AwardStandards {

    private AwardStandards() {}

    static List<Passage> of(List<Section> sections) {
        var standards = new ArrayList<Passage>();
        for (var section : sections) {
            if (section.kind() == SectionKind.AWARD_STANDARDS) {
                section.content().stream()
                        .flatMap(Node::all)
                        .filter(node -> node.children.isEmpty()
                                && !node.isRow()
                                && !node.body().isBlank())
                        .forEach(node ->
                                standards.add(new Passage(Texts.trimStop(node.body()), node.line.source(), 0.9)));
            }
        }
        return standards;
    }
}
