package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings the words of the pages into lines, columns and tables, without running heads and page numbers. */
final class PdfLayout {

    private static final float MARGIN = 0.09f;

    private final List<Piece> pieces = new ArrayList<>();
    private final TableGrid tables = new TableGrid();
    private final Map<String, Integer> running;
    private @Nullable PdfTableRun open;
    private PdfLines.@Nullable Row last;

    private PdfLayout(Map<String, Integer> running) {
        this.running = running;
    }

    static List<Piece> pieces(List<PdfPage> pages) {
        var layout = new PdfLayout(runningLines(pages));
        pages.forEach(page -> layout.page(page, pages.size()));
        layout.closeTable();
        return layout.pieces;
    }

    /** How often the same words stand in the margin of a page. */
    private static Map<String, Integer> runningLines(List<PdfPage> pages) {
        var counts = new HashMap<String, Integer>();
        for (var page : pages) {
            PdfLines.of(page.words()).stream()
                    .filter(row -> inMargin(row, page))
                    .forEach(row -> counts.merge(key(row), 1, Integer::sum));
        }
        return counts;
    }

    private static boolean inMargin(PdfLines.Row row, PdfPage page) {
        return row.y() < page.height() * MARGIN || row.y() > page.height() * (1 - MARGIN);
    }

    private static String key(PdfLines.Row row) {
        return row.text().replaceAll("\\d+", "#");
    }

    private boolean isRunning(PdfLines.Row row, PdfPage page, int pages) {
        boolean number = row.text().strip().matches("-?\\s*\\d{1,3}(?:\\s*/\\s*\\d{1,3})?\\s*-?|Trang \\d+.*");
        return inMargin(row, page)
                && (number || pages > 1 && running.getOrDefault(key(row), 0) >= Math.max(2, pages / 2));
    }

    private void page(PdfPage page, int pages) {
        var grids = PdfTable.find(page);
        var free = new ArrayList<PdfPage.Word>();
        for (var word : page.words()) {
            if (grids.stream().noneMatch(grid -> grid.take(word))) {
                free.add(word);
            }
        }
        var rows = PdfLines.of(free).stream()
                .filter(row -> !isRunning(row, page, pages))
                .toList();
        var waiting = new ArrayList<>(grids);
        waiting.sort(Comparator.comparingDouble(PdfTable::top));
        var block = new ArrayList<PdfLines.Row>();
        for (var row : rows) {
            while (!waiting.isEmpty() && waiting.getFirst().top() < row.y()) {
                text(block, page);
                table(waiting.removeFirst());
            }
            block.add(row);
        }
        text(block, page);
        waiting.forEach(this::table);
        last = null;
    }

    private void text(List<PdfLines.Row> rows, PdfPage page) {
        if (rows.isEmpty()) {
            return;
        }
        closeTable();
        float left = PdfLines.left(rows);
        float right = PdfLines.right(rows);
        for (var group : PdfColumns.group(rows, page.width())) {
            for (var row : group) {
                boolean fresh = last == null ? false : PdfLines.startsParagraph(last, row, left, right);
                if (fresh) {
                    pieces.add(Piece.line(""));
                }
                add(row, fresh || pieces.isEmpty());
                last = row;
            }
        }
        rows.clear();
    }

    /** A line that continues the paragraph above is added to it. */
    private void add(PdfLines.Row row, boolean fresh) {
        var text = Fold.clean(row.text());
        var before = pieces.isEmpty() ? null : pieces.getLast();
        if (!fresh
                && last != null
                && before != null
                && !before.isRow()
                && !before.isGap()
                && Marker.of(text).isNone()
                && !HeadWords.isHeadOrEnd(text)) {
            pieces.set(pieces.size() - 1, before.with(before.text() + " " + text));
        } else {
            pieces.add(Piece.paragraph(text, row.isBold()));
        }
    }

    private void table(PdfTable grid) {
        if (open == null || !open.continues(grid)) {
            closeTable();
            open = new PdfTableRun(tables.start(), grid.columns());
        }
        open.add(grid);
        last = null;
    }

    private void closeTable() {
        if (open != null) {
            pieces.addAll(open.pieces());
            open = null;
        }
    }
}
