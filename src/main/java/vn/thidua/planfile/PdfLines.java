package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words on one height make a row; rows tell by indent and width where a paragraph begins. */
final class PdfLines {

    /** Words from left to right. */
    record Row(List<PdfPage.Word> words) {

        float y() {
            return words.getFirst().y();
        }

        float x() {
            return words.getFirst().x();
        }

        float end() {
            return words.getLast().end();
        }

        float size() {
            return words.getFirst().size();
        }

        boolean isBold() {
            return words.stream().allMatch(PdfPage.Word::bold);
        }

        String text() {
            return words.stream().map(PdfPage.Word::text).collect(Collectors.joining(" "));
        }
    }

    private PdfLines() {}

    static List<Row> of(List<PdfPage.Word> words) {
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfPage.Word::y));
        var rows = new ArrayList<Row>();
        var row = new ArrayList<PdfPage.Word>();
        for (var word : sorted) {
            if (!row.isEmpty() && word.y() - row.getFirst().y() > Math.max(2.5f, word.size() * 0.45f)) {
                rows.add(row(row));
                row = new ArrayList<>();
            }
            row.add(word);
        }
        if (!row.isEmpty()) {
            rows.add(row(row));
        }
        return rows;
    }

    private static Row row(List<PdfPage.Word> words) {
        words.sort(Comparator.comparingDouble(PdfPage.Word::x));
        return new Row(words);
    }

    /** The usual left edge. */
    static float left(List<Row> rows) {
        return quantile(rows.stream().map(Row::x).sorted().toList(), 0.1);
    }

    /** The usual right edge. */
    static float right(List<Row> rows) {
        return quantile(rows.stream().map(Row::end).sorted().toList(), 0.9);
    }

    private static float quantile(List<Float> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }

    /** The row above was full and this one is not indented, so it continues; otherwise a paragraph begins. */
    static boolean startsParagraph(Row above, Row row, float left, float right) {
        float wide = row.size();
        boolean gap = row.y() - above.y() > Math.max(above.size(), row.size()) * 2.4f;
        boolean full = above.end() > right - firstWord(row) - wide * 1.2f;
        boolean centred = isCentred(row, left, right);
        boolean indented = row.x() > above.x() + wide * 0.8f && row.x() > left + wide * 0.8f;
        boolean anew = row.x() > left + wide * 0.8f && above.x() > left + wide * 0.8f && isEnded(above, row);
        return gap || anew || centred != isCentred(above, left, right) || !centred && (!full || indented);
    }

    /** A sentence ended on the row above and another begins on this one, both indented. */
    private static boolean isEnded(Row above, Row row) {
        return above.text().matches(".*[.;:]$")
                && Character.isUpperCase(row.text().charAt(0));
    }

    private static boolean isCentred(Row row, float left, float right) {
        float before = row.x() - left;
        float after = right - row.end();
        return before > row.size() * 2.5f && after > row.size() * 2.5f && Math.abs(before - after) < row.size() * 3;
    }

    private static float firstWord(Row row) {
        return row.words.getFirst().end() - row.words.getFirst().x();
    }
}
