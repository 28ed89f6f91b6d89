package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A table drawn with rules on one page: its column and row edges and the words in each cell. */
final class PdfTable {

    static final float NEAR = 4;

    private final List<Float> xs;
    private final List<Float> ys;
    private final List<PdfRules.Rule> rules;
    private final List<PdfPage.Word> words = new ArrayList<>();

    private PdfTable(List<Float> xs, List<Float> ys, List<PdfRules.Rule> rules) {
        this.xs = xs;
        this.ys = ys;
        this.rules = rules;
    }

    /** The tables of a page: groups of touching rules with at least two columns and two rows of edges. */
    static List<PdfTable> find(PdfPage page) {
        var tables = new ArrayList<PdfTable>();
        for (var group : groups(page.rules())) {
            var xs = edges(group.stream()
                    .filter(PdfRules.Rule::isVertical)
                    .map(PdfRules.Rule::x1)
                    .toList());
            var ys = edges(group.stream()
                    .filter(PdfRules.Rule::isHorizontal)
                    .map(PdfRules.Rule::y1)
                    .toList());
            if (xs.size() >= 3 && ys.size() >= 2) {
                tables.add(new PdfTable(xs, ys, group));
            }
        }
        return tables;
    }

    private static List<List<PdfRules.Rule>> groups(List<PdfRules.Rule> rules) {
        var groups = new ArrayList<List<PdfRules.Rule>>();
        for (var rule : rules) {
            var touching = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> touch(other, rule)))
                    .toList();
            var merged = new ArrayList<PdfRules.Rule>();
            touching.forEach(merged::addAll);
            groups.removeAll(touching);
            merged.add(rule);
            groups.add(merged);
        }
        return groups;
    }

    private static boolean touch(PdfRules.Rule a, PdfRules.Rule b) {
        return a.x1() <= b.x2() + NEAR && b.x1() <= a.x2() + NEAR && a.y1() <= b.y2() + NEAR && b.y1() <= a.y2() + NEAR;
    }

    private static List<Float> edges(List<Float> all) {
        var result = new ArrayList<Float>();
        for (var edge : new TreeSet<>(all)) {
            if (result.isEmpty() || edge - result.getLast() > NEAR) {
                result.add(edge);
            }
        }
        return result;
    }

    float top() {
        return ys.getFirst();
    }

    List<Float> columns() {
        return xs;
    }

    boolean take(PdfPage.Word word) {
        float middle = word.y() - word.size() * 0.3f;
        boolean inside = word.x() > xs.getFirst() - NEAR
                && word.end() < xs.getLast() + NEAR * 2
                && middle > ys.getFirst()
                && middle < ys.getLast();
        if (inside) {
            words.add(word);
        }
        return inside;
    }

    /** The rows, each cell as its words in lines; a cell without an edge above it belongs to the one above. */
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (int y = 0; y + 1 < ys.size(); y++) {
            var row = new ArrayList<String>();
            for (int x = 0; x + 1 < xs.size(); x++) {
                row.add(cell(x, y));
            }
            rows.add(row);
        }
        return rows;
    }

    private String cell(int x, int y) {
        if (x > 0 && !hasLeftEdge(x, y)) {
            return "";
        }
        int top = y;
        while (top > 0 && !hasTopEdge(x, top)) {
            top--;
        }
        int bottom = y + 1;
        while (bottom + 1 < ys.size() && !hasTopEdge(x, bottom)) {
            bottom++;
        }
        int right = x + 1;
        while (right + 1 < xs.size() && !hasLeftEdge(right, y)) {
            right++;
        }
        return inside(xs.get(x), ys.get(top), xs.get(right), ys.get(bottom));
    }

    private boolean hasTopEdge(int x, int y) {
        float middle = (xs.get(x) + xs.get(x + 1)) / 2;
        return rules.stream()
                .anyMatch(rule -> rule.isHorizontal()
                        && Math.abs(rule.y1() - ys.get(y)) <= NEAR
                        && rule.x1() - NEAR <= middle
                        && rule.x2() + NEAR >= middle);
    }

    private boolean hasLeftEdge(int x, int y) {
        float middle = (ys.get(y) + ys.get(y + 1)) / 2;
        return rules.stream()
                .anyMatch(rule -> rule.isVertical()
                        && Math.abs(rule.x1() - xs.get(x)) <= NEAR
                        && rule.y1() - NEAR <= middle
                        && rule.y2() + NEAR >= middle);
    }

    private String inside(float left, float top, float right, float bottom) {
        var within = words.stream()
                .filter(word -> (word.x() + word.end()) / 2 > left && (word.x() + word.end()) / 2 < right)
                .filter(word -> word.y() - word.size() * 0.3f > top && word.y() - word.size() * 0.3f < bottom)
                .toList();
        return PdfCell.text(PdfLines.of(within));
    }
}
