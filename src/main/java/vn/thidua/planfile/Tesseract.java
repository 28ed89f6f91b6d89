package vn.thidua.planfile;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** The program that recognises letters in a picture, in a folder of its own; it runs on one core. */
final class Tesseract implements AutoCloseable {

    private static final String ONE_COLUMN = "4";

    private final Path program;
    private final Path folder;

    private Tesseract(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * @param path folders in which programs are searched
     * @throws UnreadablePlan with what to install when the program is missing
     */
    static Tesseract open(@Nullable String path) throws IOException {
        var program = onPath(path);
        if (program == null) throw missing();
        return new Tesseract(program, Files.createTempDirectory("scan"));
    }

    /** Where the program lies on the search path of the machine, or null. */
    static @Nullable Path onPath(@Nullable String path) {
        return Arrays.stream(path == null ? new String[0] : path.split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve("tesseract"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /**
     * The words of the picture as Tesseract's table of tab-separated values.
     *
     * @throws IOException when it fails or takes longer than {@code longest}
     */
    String words(BufferedImage picture, Duration longest) throws IOException {
        var page = folder.resolve("page.png");
        ImageIO.write(picture, "png", page.toFile());
        var said = folder.resolve("said").toFile();
        var builder = new ProcessBuilder(
                        program.toString(),
                        page.toString(),
                        folder.resolve("words").toString(),
                        "-l",
                        "vie",
                        "--psm",
                        ONE_COLUMN,
                        "-c",
                        "tessedit_create_tsv=1")
                .redirectErrorStream(true)
                .redirectOutput(said);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) throw new IOException("too slow");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadablePlan("Việc nhận dạng chữ bị dừng giữa chừng. Hãy thử lại.", stopped);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() == 0) return Files.readString(folder.resolve("words.tsv"));
        if (Files.readString(said.toPath()).toLowerCase(Locale.ROOT).contains("traineddata")) throw missing();
        throw new IOException("Tesseract failed");
    }

    static UnreadablePlan missing() {
        return new UnreadablePlan(
                "Tệp là bản quét (ảnh), cần chương trình nhận dạng chữ. Hãy cài Tesseract cùng dữ liệu tiếng Việt "
                        + "(gói tesseract-ocr và tesseract-ocr-vie), hoặc tải lên bản Word hay PDF có chữ.");
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
