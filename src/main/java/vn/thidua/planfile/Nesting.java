package vn.thidua.planfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts the lines of one part below each other by the look of their marks. */
final class Nesting {

    private static final int HEADING_RANK = Marker.Style.LABEL.ordinal() - 1;
    private static final int LONGEST_HEADING = 160;

    private final List<Line> lines;
    private final boolean numbered;
    private final boolean labelInside;
    private final List<Node> roots = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();

    private record Level(Node node, int rank) {}

    private Nesting(List<Line> lines) {
        this.lines = lines;
        this.numbered = lines.stream().anyMatch(Nesting::isNumbered);
        this.labelInside = comesFirst(lines);
    }

    static List<Node> of(List<Line> lines) {
        var nesting = new Nesting(lines);
        for (int i = 0; i < lines.size(); i++) {
            nesting.take(i);
        }
        return nesting.roots;
    }

    private static boolean isNumbered(Line line) {
        return !line.marker().isNone() && !line.marker().style().isSign();
    }

    /** Whether a plain number stands before the first label, so that labels are below numbers. */
    private static boolean comesFirst(List<Line> lines) {
        for (var line : lines) {
            switch (line.marker().style()) {
                case ARABIC -> {
                    return true;
                }
                case LABEL, ORDINAL -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private void take(int at) {
        var line = lines.get(at);
        var node = new Node(line);
        var style = line.marker().style();
        if (style.isSign()) {
            takeSign(node, style);
        } else if (!line.marker().isNone()) {
            put(node, rank(style));
        } else if (isPseudoHeading(at)) {
            put(node, HEADING_RANK);
        } else {
            popSigns();
            attach(node);
        }
    }

    private int rank(Marker.Style style) {
        boolean label = style == Marker.Style.LABEL || style == Marker.Style.ORDINAL;
        return label && labelInside ? Marker.Style.PATH3.ordinal() : style.ordinal();
    }

    private void put(Node node, int rank) {
        boolean below = !levels.isEmpty()
                && isSign(levels.peek())
                && levels.peek().node.body().endsWith(":")
                && rank == Marker.Style.LETTER.ordinal()
                && levels.stream().noneMatch(level -> level.rank == rank);
        while (!below && !levels.isEmpty() && levels.peek().rank >= rank) {
            levels.pop();
        }
        attach(node);
        levels.push(new Level(node, below ? Marker.Style.NONE.ordinal() : rank));
    }

    /** Signs have no order of their own: the one seen first is the outer one. */
    private void takeSign(Node node, Marker.Style style) {
        if (levels.stream().anyMatch(level -> level.node.style() == style)) {
            while (levels.peek() != null && levels.peek().node.style() != style) {
                levels.pop();
            }
            levels.pop();
        }
        attach(node);
        levels.push(new Level(node, Marker.Style.DASH.ordinal()));
    }

    private void popSigns() {
        while (!levels.isEmpty() && isSign(levels.peek())) {
            levels.pop();
        }
    }

    private static boolean isSign(Level level) {
        return level.rank >= Marker.Style.DASH.ordinal();
    }

    private void attach(Node node) {
        var parent = levels.peek();
        (parent == null ? roots : parent.node.children).add(node);
    }

    /** A line without number that heads signs or paragraphs below it. */
    private boolean isPseudoHeading(int at) {
        var line = lines.get(at);
        if (line.isRow()
                || line.text().length() > LONGEST_HEADING
                || Texts.isLeadIn(line.text())
                || line.text().matches(".*[.;,]$")
                || at + 1 >= lines.size()) {
            return false;
        }
        var next = lines.get(at + 1);
        boolean heads = next.marker().style().isSign() || next.isRow() || line.isStrong() && !next.isStrong();
        return heads && (!numbered || line.isStrong());
    }
}
