package vn.thidua.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Broken and hostile files end in a refusal that says what to do, or in a partial result; never in a hang. */
class HostileFilesTest {

    private static final Path SET = Path.of("src/test/resources/planfile");
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TestFactory
    Iterable<DynamicTest> endInRefusalOrPartialResult() throws IOException {
        return files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> assertTimeoutPreemptively(LONGEST, () -> read(file.getValue()))))
                .toList();
    }

    private static void read(byte[] content) {
        try {
            SourceCheck.check(PlanReader.read("tệp", content));
        } catch (UnreadablePlan refused) {
            assertThat(refused.getMessage()).contains("Hãy").doesNotContain("Exception");
        }
    }

    private static Map<String, byte[]> files() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        broken(files, "docx", Files.readAllBytes(SET.resolve("09-danh-so-tu-dong.docx")));
        broken(files, "pdf", Files.readAllBytes(SET.resolve("08-nang-cao.pdf")));
        broken(files, "html", Files.readAllBytes(SET.resolve("11-dac-khu-bang.html")));
        files.put("empty", new byte[0]);
        files.put("spaces", " \n\t \n".repeat(100).getBytes(StandardCharsets.UTF_8));
        files.put("signs only", "*** --- ___ ...\n".repeat(50).getBytes(StandardCharsets.UTF_8));
        files.put("zeros", new byte[10_000]);
        files.put("old Word", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
        files.put("RTF", "{\\rtf1 plan}".getBytes(StandardCharsets.UTF_8));
        files.put("program", bytes(0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0));
        files.put("picture", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0));
        files.put("only a PDF header", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        files.put("spreadsheet", zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8)));
        files.put("zip bomb", zip("word/document.xml", new byte[Limits.UNPACKED_BYTES + 1]));
        files.put("zip bomb in a picture", zip("word/media/image1.png", new byte[Limits.UNREAD_BYTES + 1]));
        files.put("entity bomb", word("<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><d>&b;</d>"));
        files.put("outside entity", word("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>"));
        files.put("nested tables", word("<document>" + "<tbl><tr><tc>".repeat(5_000) + "</document>"));
        files.put("nested paragraphs", word("<document>" + "<p><r><txbxContent>".repeat(5_000) + "</document>"));
        files.put(
                "nested divisions", ("<html><body>" + "<div>".repeat(50_000) + "chữ").getBytes(StandardCharsets.UTF_8));
        files.put(
                "nested lists", ("<html><body>" + "<ul><li>".repeat(20_000) + "chữ").getBytes(StandardCharsets.UTF_8));
        files.put(
                "wide table",
                ("<html><body><table><tr>" + "<td colspan=1000>a</td>".repeat(2_000) + "</tr></table>")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("UTF-16", "KẾ HOẠCH\nI. MỤC ĐÍCH\n- Thi đua.".getBytes(StandardCharsets.UTF_16));
        for (var word : new String[] {
            "a",
            "1. ",
            "quý ",
            "(((",
            "căn cứ ",
            "Nghị quyết số 1/NQ ",
            "ngày 1/1 ",
            "- ",
            "; ",
            "giai đoạn 1 ",
            "từ 1 đến ",
            "100% ",
            "\"",
            "Điều 1. "
        }) {
            files.put(
                    "one long line of " + word,
                    word.repeat(300_000 / word.length()).getBytes(StandardCharsets.UTF_8));
            files.put(
                    "many lines of " + word,
                    (word.strip() + "\n").repeat(20_000).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static void broken(Map<String, byte[]> files, String name, byte[] whole) {
        var random = new Random(7);
        for (int part = 1; part < 6; part++) {
            files.put(name + " cut at " + part + "/6", Arrays.copyOf(whole, whole.length * part / 6));
            var noisy = whole.clone();
            for (int i = 0; i < noisy.length / 50; i++) {
                noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
            }
            files.put(name + " with noise " + part, noisy);
        }
    }

    private static byte[] word(String xml) throws IOException {
        return zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(int... letters) {
        var bytes = new byte[600];
        for (int i = 0; i < letters.length; i++) {
            bytes[i] = (byte) letters[i];
        }
        return bytes;
    }
}
