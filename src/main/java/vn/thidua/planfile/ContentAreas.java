package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.planfile.PlanDraft.ContentArea;
import vn.thidua.planfile.PlanDraft.Item;
import vn.thidua.planfile.PlanDraft.Source;

/** The areas of emulation and what is to be done in each. */
final class ContentAreas {

    private static final Map<String, String> SPELLED = Map.of(
            "nhat", "1", "mot", "1", "hai", "2", "ba", "3", "tu", "4", "bon", "4", "nam", "5", "sau", "6", "bay", "7",
            "tam", "8");
    private static final int LONGEST_TITLE = 160;

    private ContentAreas() {}

    static List<ContentArea> of(List<Section> sections) {
        var areas = new ArrayList<ContentArea>();
        for (var section : sections) {
            if (section.kind() == SectionKind.CONTENT) {
                headings(section.content()).forEach(node -> areas.add(area(node)));
                Table.in(section).stream()
                        .filter(table -> !table.isTargets() && !table.isCriteria(section.kind()))
                        .forEach(table -> AreaTable.add(table, areas));
            }
        }
        return areas;
    }

    /** Numbered nodes and headings without number; where there are none, the signs. */
    static List<Node> headings(List<Node> nodes) {
        var headings = nodes.stream()
                .filter(node ->
                        !node.isRow() && (node.isMarked() ? !node.style().isSign() : !node.children.isEmpty()))
                .toList();
        return headings.isEmpty() ? nodes.stream().filter(Node::isMarked).toList() : headings;
    }

    private static ContentArea area(Node node) {
        var title = Title.of(node);
        return new ContentArea(number(node), title.text(), title.items(node), node.line.source(), 0.95);
    }

    private static @Nullable String number(Node node) {
        var number = node.line.marker().number();
        return number.isEmpty() ? null : SPELLED.getOrDefault(Fold.fold(number), number);
    }

    /** @param rest what follows the title in the same paragraph, empty when nothing does */
    record Title(String text, String rest) {

        static Title of(Node node) {
            var body = node.body();
            int colon = body.indexOf(": ");
            boolean glued = node.children.stream().noneMatch(Node::isMarked) && colon > 0 && colon < LONGEST_TITLE;
            return glued
                    ? new Title(
                            Texts.title(body.substring(0, colon)),
                            body.substring(colon + 1).strip())
                    : new Title(Texts.title(body), "");
        }

        List<Item> items(Node node) {
            var below = Items.of(node.children);
            if (rest.isEmpty()) {
                return below;
            }
            var all = new ArrayList<Item>();
            all.add(new Item(
                    Texts.trimStop(rest),
                    List.of(),
                    new Source(node.line.block().index(), rest),
                    0.7));
            all.addAll(below);
            return all;
        }
    }
}
