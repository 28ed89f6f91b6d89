package vn.thidua.planfile;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are pictures, recognised one by one by Tesseract where it is installed. Words keep their places, so that
 * columns and ruled tables are read as in a PDF that holds text.
 */
final class Scan implements AutoCloseable {

    private static final float DOTS_PER_POINT = 250 / 72f;

    private final long end = System.nanoTime() + Limits.LONGEST_SCAN.toNanos();
    private final List<Integer> unread = new ArrayList<>();
    private int tries;
    private boolean isUsed;
    private @Nullable Tesseract tesseract;

    /** The pages of a picture file. */
    static Reading picture(byte[] content) {
        try (var scan = new Scan()) {
            var pages = new ArrayList<PdfPage>();
            var pictures = Pictures.of(content);
            for (int i = 0; i < pictures.count(); i++) {
                int index = i;
                var page = scan.page(i, () -> pictures.read(index));
                if (page != null) pages.add(page);
            }
            if (pages.isEmpty()) throw unclear(null);
            return new Reading(PdfLayout.pieces(pages), scan.notes());
        } catch (IOException failed) {
            throw unclear(failed);
        }
    }

    /** A page of a PDF that shows a picture of its text; null when it could not be read, which is noted. */
    @Nullable
    PdfPage page(PDDocument document, int index) throws IOException {
        return page(index, () -> {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var box = document.getPage(index).getCropBox();
            var scale = Math.min(DOTS_PER_POINT, Math.sqrt(Limits.PICTURE_DOTS / (box.getWidth() * box.getHeight())));
            return renderer.renderImage(index, (float) scale, ImageType.GRAY);
        });
    }

    private interface Picture {
        BufferedImage read() throws IOException;
    }

    private @Nullable PdfPage page(int index, Picture picture) throws IOException {
        var left = Duration.ofNanos(end - System.nanoTime());
        if (left.isNegative() || tries == Limits.SCANNED_PAGES) return unread(index);
        tries++;
        if (tesseract == null) tesseract = Tesseract.open(System.getenv("PATH"));
        try {
            var seen = picture.read();
            var longest = left.compareTo(Limits.LONGEST_SCANNED_PAGE) < 0 ? left : Limits.LONGEST_SCANNED_PAGE;
            var rules = ScanRules.wipeOff(seen, ScanPage.scale(seen));
            var page = ScanPage.of(seen, rules, tesseract.words(seen, longest));
            isUsed = true;
            return page;
        } catch (IOException failed) {
            return unread(index);
        }
    }

    private @Nullable PdfPage unread(int index) {
        unread.add(index + 1);
        return null;
    }

    /** That a machine read the picture, and which pages it did not come to. */
    List<String> notes() {
        var notes = new ArrayList<String>();
        if (isUsed) {
            notes.add("Nội dung được đọc từ ảnh quét nên có thể sai chữ, sai số; hãy soát lại với bản gốc");
        }
        if (!unread.isEmpty()) {
            notes.add("Chưa đọc được các trang ảnh quét sau (không rõ chữ, quá nhiều trang hoặc quá lâu): "
                    + unread.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return notes;
    }

    static UnreadablePlan unclear(@Nullable Exception failed) {
        return new UnreadablePlan(
                "Không nhận dạng được chữ trong bản quét. Hãy quét lại rõ hơn hoặc tải lên bản Word, PDF có chữ.",
                failed);
    }

    @Override
    public void close() throws IOException {
        if (tesseract != null) tesseract.close();
    }
}
