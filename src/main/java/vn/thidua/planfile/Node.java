package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A line with the lines below it. */
final class Node {

    final Line line;
    final List<Node> children = new ArrayList<>();

    Node(Line line) {
        this.line = line;
    }

    Marker.Style style() {
        return line.marker().style();
    }

    String body() {
        return line.body();
    }

    boolean isMarked() {
        return !line.marker().isNone();
    }

    boolean isRow() {
        return line.isRow();
    }

    /** The lines below, depth first, in reading order. */
    Stream<Node> below() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.below()));
    }

    Stream<Node> all() {
        return Stream.concat(Stream.of(this), below());
    }

    /** Rows of tables directly below. */
    List<Node> rows() {
        return children.stream().filter(Node::isRow).toList();
    }
}
