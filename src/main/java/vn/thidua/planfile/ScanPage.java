package vn.thidua.planfile;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A recognised page: Tesseract's words with their places, and the rules that the picture shows. */
final class ScanPage {

    private static final float WIDTH = 595;
    private static final float HEIGHT = 842;
    private static final int LINE = 4;
    private static final int WORD = 5;
    private static final int LEAST_SURE = 5;
    private static final Pattern LEGIBLE = Pattern.compile(".*[\\p{L}\\d].*|[-+–—~*]");

    /** Numerals that were taken for strokes: the borders of cells are wiped off before. */
    private static final Pattern STROKES = Pattern.compile("[|l!]{1,3}");

    /** The border of a cell that was taken for a letter. */
    private static final Pattern EDGE = Pattern.compile("^[|\\[\\]¦]+(?=.)|(?<=.)[|¦]+$");

    private ScanPage() {}

    /** A row of Tesseract's table; the box is measured in dots. */
    private record Box(int level, int left, int top, int width, int height, float sure, String text) {

        static Stream<Box> of(String row) {
            var cells = row.split("\t", -1);
            if (cells.length < 12 || !cells[0].matches("\\d")) return Stream.empty();
            var text = cells[11].strip();
            return Stream.of(new Box(
                    Integer.parseInt(cells[0]),
                    Integer.parseInt(cells[6]),
                    Integer.parseInt(cells[7]),
                    Integer.parseInt(cells[8]),
                    Integer.parseInt(cells[9]),
                    Float.parseFloat(cells[10]),
                    STROKES.matcher(text).matches() ? text.replaceAll(".", "I") : text));
        }
    }

    /** Points per dot: a page is taken for A4. */
    static float scale(BufferedImage picture) {
        boolean wide = picture.getWidth() > picture.getHeight();
        return (wide ? HEIGHT : WIDTH) / picture.getWidth();
    }

    static PdfPage of(BufferedImage picture, List<PdfRules.Rule> rules, String table) {
        float scale = scale(picture);
        var words = words(table.lines().flatMap(Box::of).toList(), scale);
        return new PdfPage(picture.getWidth() * scale, picture.getHeight() * scale, words, rules);
    }

    /** All words of a line stand on its baseline, and all letters are as high as those of the usual line. */
    private static List<PdfPage.Word> words(List<Box> boxes, float scale) {
        float size = median(boxes.stream().filter(box -> box.level == LINE).map(Box::height)) * scale;
        var words = new ArrayList<PdfPage.Word>();
        var line = new ArrayList<Box>();
        for (var box : boxes) {
            if (box.level <= LINE) add(words, line, size, scale);
            if (box.level == WORD
                    && box.sure >= LEAST_SURE
                    && LEGIBLE.matcher(box.text).matches()) line.add(box);
        }
        add(words, line, size, scale);
        return words;
    }

    private static void add(List<PdfPage.Word> words, List<Box> line, float size, float scale) {
        float baseline = median(line.stream().map(box -> box.top + box.height)) * scale;
        for (var box : line) {
            var text = EDGE.matcher(box.text).replaceAll("");
            float x = box.left * scale;
            words.add(new PdfPage.Word(text, x, baseline, x + box.width * scale, size, false));
        }
        line.clear();
    }

    private static int median(Stream<Integer> all) {
        var sorted = all.sorted().toList();
        return sorted.isEmpty() ? 1 : sorted.get(sorted.size() / 2);
    }
}
