package vn.thidua.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Plans that come as pictures. What needs Tesseract is skipped where it is not installed. */
class ScanTest {

    private static final Path PLAN = Path.of("src/test/resources/planfile-second/12-dac-khu-lam-son.pdf");
    private static final int DOTS_PER_INCH = 200;

    @Test
    void scannedPlanIsReadWithItsColumnsAndTables() throws IOException {
        needTesseract();
        var expected = Files.readAllBytes(PLAN.resolveSibling("12-dac-khu-lam-son.json"));

        var draft = PlanReader.read("quet.pdf", scanned(pages(), List.of()));

        var score = PlanScore.of(PlanJson.read(expected), PlanJson.tree(draft));
        assertThat(score.mean()).as(score.print()).isGreaterThan(0.9);
        assertThat(draft.doubts()).anyMatch(doubt -> doubt.text().contains("đọc từ ảnh quét"));
        SourceCheck.check(draft);
    }

    @Test
    void photographOfAPageIsRead() throws IOException {
        needTesseract();
        for (var format : List.of("png", "jpg")) {
            var draft = PlanReader.read("trang-1." + format, bytes(pages().getFirst(), format));

            assertThat(draft.document().issuer()).as(format).isEqualTo("Ủy ban nhân dân đặc khu Lam Sơn");
            assertThat(draft.criteriaGroups()).as(format).isNotEmpty();
            assertThat(draft.doubts()).anyMatch(doubt -> doubt.text().contains("đọc từ ảnh quét"));
        }
    }

    @Test
    void scannedPageAmongPagesOfTextIsReadWithThem() throws IOException {
        needTesseract();

        var draft = PlanReader.read("nua-quet.pdf", scanned(pages().subList(1, 2), List.of(0)));

        assertThat(draft.document().issuer()).isEqualTo("Ủy ban nhân dân đặc khu Lam Sơn");
        assertThat(draft.units()).hasSize(3);
        assertThat(draft.document().signatory()).isEqualTo("Võ Thành Công");
    }

    @Test
    void refusalSaysWhatToInstall() {
        assertThatThrownBy(() -> Tesseract.open("/khong-co"))
                .isInstanceOf(UnreadablePlan.class)
                .hasMessageContaining("bản quét")
                .hasMessageContaining("tesseract-ocr-vie");
        assertThatThrownBy(() -> Tesseract.open(null)).isInstanceOf(UnreadablePlan.class);
    }

    @Test
    void hugePictureIsReadInFewerDots() throws IOException {
        var huge = bytes(new BufferedImage(9_000, 13_000, BufferedImage.TYPE_BYTE_BINARY), "png");

        var picture = Pictures.of(huge).read(0);

        assertThat(picture.getWidth() * picture.getHeight()).isLessThanOrEqualTo(Limits.PICTURE_DOTS);
        assertThat(picture.getWidth()).isGreaterThan(1_500);
    }

    @Test
    void brokenPictureIsRefused() throws IOException {
        var whole = bytes(pages().getFirst(), "png");
        var broken = java.util.Arrays.copyOf(whole, 60);

        assertThatThrownBy(() -> PlanReader.read("hong.png", broken)).isInstanceOf(UnreadablePlan.class);
    }

    private static void needTesseract() {
        assumeTrue(Tesseract.onPath(System.getenv("PATH")) != null, "Skipped: Tesseract is not installed");
    }

    private static List<BufferedImage> pages() throws IOException {
        try (var plan = Loader.loadPDF(Files.readAllBytes(PLAN))) {
            var renderer = new PDFRenderer(plan);
            return List.of(
                    renderer.renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY),
                    renderer.renderImageWithDPI(1, DOTS_PER_INCH, ImageType.GRAY));
        }
    }

    /** A PDF of the printed pages named, then of the pictures. */
    private static byte[] scanned(List<BufferedImage> pictures, List<Integer> printed) throws IOException {
        try (var plan = Loader.loadPDF(Files.readAllBytes(PLAN));
                var document = new PDDocument()) {
            for (int page : printed) document.importPage(plan.getPage(page));
            for (var picture : pictures) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    var image = JPEGFactory.createFromImage(document, picture, 0.7f);
                    var box = page.getMediaBox();
                    content.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] bytes(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }
}
