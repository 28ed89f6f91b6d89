package vn.thidua.planfile;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Reads pictures and scanned PDF files with Tesseract where it is installed. */
final class Scan {

    private static final int DOTS_PER_INCH = 250;
    private static final int PAGES = 40;
    private static final int SECONDS_PER_PAGE = 60;

    private Scan() {}

    static List<Piece> picture(byte[] content) {
        var program = program();
        return inFolder(folder -> {
            var picture = Files.write(folder.resolve("page"), content);
            return TextBlocks.read(recognise(program, picture));
        });
    }

    static List<Piece> pdf(byte[] content) {
        var program = program();
        return inFolder(folder -> {
            var text = new StringBuilder();
            try (var document = Loader.loadPDF(content)) {
                var renderer = new PDFRenderer(document);
                for (int i = 0; i < Math.min(document.getNumberOfPages(), PAGES); i++) {
                    var picture = folder.resolve("page.png");
                    ImageIO.write(
                            renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY), "png", picture.toFile());
                    text.append(recognise(program, picture)).append('\n');
                }
            }
            return TextBlocks.read(text.toString());
        });
    }

    private interface Work {
        List<Piece> in(Path folder) throws IOException, InterruptedException;
    }

    private static List<Piece> inFolder(Work work) {
        try {
            var folder = Files.createTempDirectory("scan");
            try {
                return work.in(folder);
            } finally {
                for (var file : Files.list(folder).toList()) {
                    Files.delete(file);
                }
                Files.delete(folder);
            }
        } catch (IOException failed) {
            throw new UnreadablePlan(
                    "Không nhận dạng được chữ trong bản quét. Hãy quét lại rõ hơn hoặc tải lên bản Word, PDF có chữ.",
                    failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadablePlan("Việc nhận dạng chữ bị dừng giữa chừng. Hãy thử lại.", stopped);
        }
    }

    private static String recognise(Path program, Path picture) throws IOException, InterruptedException {
        var output = picture.resolveSibling("text");
        var process = new ProcessBuilder(
                        program.toString(), picture.toString(), output.toString(), "-l", "vie", "--psm", "4")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(SECONDS_PER_PAGE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("timeout");
        }
        var text = picture.resolveSibling("text.txt");
        if (process.exitValue() != 0 || !Files.exists(text)) {
            throw missing();
        }
        return new String(Files.readAllBytes(text), StandardCharsets.UTF_8);
    }

    private static Path program() {
        var found = onPath(System.getenv("PATH"));
        if (found == null) {
            throw missing();
        }
        return found;
    }

    static @Nullable Path onPath(@Nullable String path) {
        var folders = new ArrayList<String>(path == null ? List.of() : Arrays.asList(path.split(File.pathSeparator)));
        return folders.stream()
                .map(folder -> Path.of(folder).resolve("tesseract"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static UnreadablePlan missing() {
        return new UnreadablePlan(
                "Tệp là bản quét (ảnh), cần chương trình nhận dạng chữ. Hãy cài Tesseract cùng dữ liệu tiếng Việt "
                        + "(gói tesseract-ocr và tesseract-ocr-vie), hoặc tải lên bản Word hay PDF có chữ.");
    }
}
