package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.planfile.PlanDraft.Item;

/** The items below a heading: the marked ones, otherwise its paragraphs; deeper marks are nested. */
final class Items {

    private Items() {}

    static List<Item> of(List<Node> nodes) {
        return nodesOf(nodes).stream().map(Items::item).toList();
    }

    /** The nodes that are items. */
    static List<Node> nodesOf(List<Node> nodes) {
        boolean marked = nodes.stream().anyMatch(node -> node.isMarked() || !node.children.isEmpty());
        var result = new ArrayList<Node>();
        for (var node : nodes) {
            boolean item = marked ? node.isMarked() || !node.children.isEmpty() : !Texts.isLeadIn(node.body());
            if (item && !node.isRow() && !node.body().isBlank() && !Texts.isClosing(node.body())) {
                result.add(node);
            }
        }
        return result;
    }

    private static Item item(Node node) {
        var nested = node.isMarked() || !node.children.isEmpty()
                ? nodesOf(node.children).stream()
                        .filter(Node::isMarked)
                        .map(Items::item)
                        .toList()
                : List.<Item>of();
        return new Item(Texts.trimStop(node.body()), nested, node.line.source(), node.isMarked() ? 0.95 : 0.8);
    }
}
