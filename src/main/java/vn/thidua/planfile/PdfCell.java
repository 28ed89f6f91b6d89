package vn.thidua.planfile;

import java.util.List;

/** Joins the broken lines of a narrow cell; a mark or a capital after a stop begins a new line. */
final class PdfCell {

    private PdfCell() {}

    static String text(List<PdfLines.Row> rows) {
        var text = new StringBuilder();
        float right = rows.stream().map(PdfLines.Row::end).max(Float::compare).orElse(0f);
        PdfLines.@org.jspecify.annotations.Nullable Row above = null;
        for (var row : rows) {
            var line = row.text();
            if (above != null) {
                text.append(begins(above, row, line, text, right) ? "\n" : " ");
            }
            text.append(line);
            above = row;
        }
        return text.toString();
    }

    private static boolean begins(PdfLines.Row above, PdfLines.Row row, String line, StringBuilder text, float right) {
        boolean marked =
                Marker.of(line).style().isSign() || Fold.fold(line).matches("(?:don vi )?(?:chu tri|phoi hop)\\s*:.*");
        boolean full = above.end()
                        + row.words().getFirst().end()
                        - row.words().getFirst().x()
                > right - row.size() * 0.5f;
        boolean capital =
                Character.isUpperCase(line.charAt(0)) && (text.toString().matches("(?s).*[;.]$") || !full);
        return marked || capital;
    }
}
