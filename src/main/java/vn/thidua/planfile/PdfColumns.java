package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;

/** Head and signature stand in two columns: these rows are read column by column. */
final class PdfColumns {

    private static final float GUTTER = 14;

    private PdfColumns() {}

    /** Groups of rows in reading order; a run of rows with a gap in the middle becomes left column, right column. */
    static List<List<PdfLines.Row>> group(List<PdfLines.Row> rows, float width) {
        var groups = new ArrayList<List<PdfLines.Row>>();
        var plain = new ArrayList<PdfLines.Row>();
        int i = 0;
        while (i < rows.size()) {
            int end = runEnd(rows, i, width);
            if (end > i) {
                flush(groups, plain);
                var left = new ArrayList<PdfLines.Row>();
                var right = new ArrayList<PdfLines.Row>();
                float gutter = gutter(rows.get(splitAt(rows, i, end, width)), width);
                rows.subList(i, end).forEach(row -> split(row, gutter, left, right));
                left.forEach(row -> groups.add(List.of(row)));
                right.forEach(row -> groups.add(List.of(row)));
                i = end;
            } else {
                plain.add(rows.get(i++));
            }
        }
        flush(groups, plain);
        return groups;
    }

    private static void flush(List<List<PdfLines.Row>> groups, List<PdfLines.Row> plain) {
        if (!plain.isEmpty()) {
            groups.add(List.copyOf(plain));
            plain.clear();
        }
    }

    private static int splitAt(List<PdfLines.Row> rows, int from, int end, float width) {
        for (int i = from; i < end; i++) {
            if (gutter(rows.get(i), width) > 0) {
                return i;
            }
        }
        return from;
    }

    /** The end of the run of two-column rows that starts here, or the same index when none starts. */
    private static int runEnd(List<PdfLines.Row> rows, int from, float width) {
        float gutter = gutter(rows.get(from), width);
        if (gutter <= 0) {
            return from;
        }
        int end = from;
        int lastSplit = from;
        while (end < rows.size() && end - lastSplit <= 8 && !crosses(rows.get(end), gutter)) {
            if (gutter(rows.get(end), width) > 0) {
                lastSplit = end;
            }
            end++;
        }
        boolean tail = rows.subList(from, end).stream()
                .anyMatch(row ->
                        HeadWords.RECIPIENTS.matcher(Fold.fold(row.text())).find());
        return tail ? end : lastSplit + 1;
    }

    private static boolean crosses(PdfLines.Row row, float gutter) {
        return row.words().stream().anyMatch(word -> word.x() < gutter && word.end() > gutter)
                || row.x() < gutter && row.end() > gutter && PdfColumns.gapAt(row, gutter) < GUTTER;
    }

    private static float gapAt(PdfLines.Row row, float at) {
        float left = row.words().stream()
                .filter(word -> word.end() <= at)
                .map(PdfPage.Word::end)
                .max(Float::compare)
                .orElse(0f);
        float right = row.words().stream()
                .filter(word -> word.x() >= at)
                .map(PdfPage.Word::x)
                .min(Float::compare)
                .orElse(Float.MAX_VALUE);
        return right - left;
    }

    /** The middle of the widest gap when it is wide and near the middle of the page, otherwise 0. */
    private static float gutter(PdfLines.Row row, float width) {
        float best = 0;
        float at = 0;
        for (int i = 1; i < row.words().size(); i++) {
            float from = row.words().get(i - 1).end();
            float gap = row.words().get(i).x() - from;
            if (gap > best) {
                best = gap;
                at = from + gap / 2;
            }
        }
        boolean middle = at > width * 0.28f && at < width * 0.68f;
        return best > GUTTER && middle ? at : 0;
    }

    private static void split(PdfLines.Row row, float gutter, List<PdfLines.Row> left, List<PdfLines.Row> right) {
        var before = row.words().stream().filter(word -> word.x() < gutter).toList();
        var after = row.words().stream().filter(word -> word.x() >= gutter).toList();
        if (!before.isEmpty()) {
            left.add(new PdfLines.Row(before));
        }
        if (!after.isEmpty()) {
            right.add(new PdfLines.Row(after));
        }
    }
}
