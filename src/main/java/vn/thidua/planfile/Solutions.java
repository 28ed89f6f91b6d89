package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.planfile.PlanDraft.Solution;

/** The solutions: sub-headings with their items, otherwise each numbered or marked solution by itself. */
final class Solutions {

    private Solutions() {}

    static List<Solution> of(List<Section> sections) {
        var solutions = new ArrayList<Solution>();
        for (var section : sections) {
            if (section.kind() == SectionKind.SOLUTIONS) {
                nodes(section.content()).forEach(node -> solutions.add(solution(node)));
            }
        }
        return solutions;
    }

    private static List<Node> nodes(List<Node> content) {
        var headings = ContentAreas.headings(content);
        return headings.isEmpty() ? Items.nodesOf(content) : headings;
    }

    private static Solution solution(Node node) {
        boolean heads = !node.children.isEmpty();
        return new Solution(
                Texts.title(node.body()),
                heads ? Items.of(node.children) : List.of(),
                node.line.source(),
                heads ? 0.95 : 0.85);
    }
}
