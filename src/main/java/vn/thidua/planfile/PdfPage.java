package vn.thidua.planfile;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What stands where on one page, in points from the top left corner.
 *
 * @param words runs of letters without a space between them
 * @param rules horizontal and vertical lines
 */
record PdfPage(float width, float height, List<Word> words, List<PdfRules.Rule> rules) {

    /** @param y baseline; @param size height of the letters */
    record Word(String text, float x, float y, float end, float size, boolean bold) {}

    static PdfPage read(PDDocument document, int index) throws IOException {
        var page = document.getPage(index);
        var box = page.getCropBox();
        var collector = new Collector();
        collector.setStartPage(index + 1);
        collector.setEndPage(index + 1);
        collector.writeText(document, Writer.nullWriter());
        return new PdfPage(box.getWidth(), box.getHeight(), collector.words, PdfRules.of(page));
    }

    int letters() {
        return words.stream().mapToInt(word -> word.text.length()).sum();
    }

    private static final class Collector extends PDFTextStripper {

        private final List<Word> words = new ArrayList<>();

        private Collector() {
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            int from = 0;
            for (int i = 0; i <= positions.size(); i++) {
                boolean ends = i == positions.size()
                        || positions.get(i).getUnicode().isBlank()
                        || i > from && apart(positions.get(i - 1), positions.get(i));
                if (ends) {
                    add(positions.subList(from, i));
                    from = i < positions.size() && positions.get(i).getUnicode().isBlank() ? i + 1 : i;
                }
            }
        }

        private static boolean apart(TextPosition before, TextPosition after) {
            float gap = after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
            return gap > Math.max(1f, before.getFontSizeInPt() * 0.18f);
        }

        private void add(List<TextPosition> letters) {
            var text = new StringBuilder();
            letters.forEach(letter -> text.append(letter.getUnicode()));
            if (!text.toString().isBlank()) {
                var first = letters.getFirst();
                var last = letters.getLast();
                boolean bold = first.getFont() != null
                        && String.valueOf(first.getFont().getName())
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("bold");
                words.add(new Word(
                        text.toString(),
                        first.getXDirAdj(),
                        first.getYDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        Math.max(first.getFontSizeInPt(), 4),
                        bold));
            }
        }
    }
}
