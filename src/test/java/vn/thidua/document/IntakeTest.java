package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.unit.DataSize;

class IntakeTest {

    private static final byte[] PLAN = utf8("KẾ HOẠCH\nTổ chức phong trào thi đua");
    private static final String MORNING = "2026:11:20 07:30:00";

    private final Intake intake = new Intake(DataSize.ofMegabytes(2));

    @Test
    void aPhotoLosesItsPositionAndKeepsItsTime() throws Exception {
        var photo = Pictures.withExif(Pictures.jpeg(80, 40), 1, MORNING);
        assertThat(metadata(photo)).contains("GPS");

        var taken = intake.take("Ảnh thu gom rác thôn Đông.JPG", photo);

        assertThat(taken.capturedAt()).isEqualTo(Instant.parse("2026-11-20T00:30:00Z"));
        assertThat(taken.original()).isEqualTo(Contents.sha256(photo));
        assertThat(metadata(taken.content())).doesNotContain("GPS", "Exif");
        assertThat(metadata(Objects.requireNonNull(taken.preview()))).doesNotContain("GPS", "Exif");
        assertThat(taken.name()).isEqualTo("Ảnh thu gom rác thôn Đông.jpg");
    }

    @ParameterizedTest
    @CsvSource({"1,80,40", "3,80,40", "5,40,80", "6,40,80", "8,40,80"})
    void aPhotoIsTurnedUpright(int orientation, int width, int height) throws Exception {
        var image = image(intake.take("a.jpg", Pictures.withExif(Pictures.jpeg(80, 40), orientation, MORNING)));

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @Test
    void theLeftOfALyingPhotoIsOnTop() throws Exception {
        var image = image(intake.take("a.jpg", Pictures.withExif(Pictures.jpeg(80, 40), 6, MORNING)));

        assertThat(Pictures.isRed(image.getRGB(20, 5))).isTrue();
        assertThat(Pictures.isRed(image.getRGB(20, 75))).isFalse();
    }

    @Test
    void aLargePhotoIsMadeSmaller() throws Exception {
        var image = image(intake.take("a.jpg", Pictures.jpeg(5000, 100)));

        assertThat(image.getWidth()).isLessThanOrEqualTo(Photo.LONGEST_SIDE);
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedUnread() {
        refused("bom.png", Pictures.pngThatClaims(60_000, 60_000), "60000 × 60000");
    }

    @Test
    void aBrokenPictureIsRefused() {
        refused("ảnh.png", Arrays.copyOf(Pictures.png(300, 300), 60), "ảnh bị hỏng");
        refused("ảnh.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1, 2, 3}, "ảnh bị hỏng");
    }

    @Test
    void officeFilesAreToldByWhatIsInThem() throws Exception {
        var word = Zips.of("[Content_Types].xml", "word/document.xml");

        assertThat(intake.take("kế hoạch.docx", word).format()).isEqualTo(Format.DOCX);
        assertThat(intake.take("chỉ tiêu", Zips.of("[Content_Types].xml", "xl/workbook.xml"))
                        .name())
                .isEqualTo("chỉ tiêu.xlsx");
        refused("ảnh.zip", Zips.of("a.jpg"), "giải nén");
        refused("a.docx", Zips.of("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "macro");
        refused("a.docx", Arrays.copyOf(word, 60), "tệp bị hỏng");
    }

    @Test
    void aZipThatSwellsIsRefused() throws Exception {
        refused("bom.docx", Zips.bomb(301), "quá lớn");
    }

    @Test
    void aDisguiseIsRefused() {
        refused("kế hoạch.pdf", Pictures.jpeg(8, 8), "ghi là tài liệu PDF nhưng nội dung là ảnh JPEG");
        refused("ảnh.jpg", PLAN, "không nhận loại tệp này");
        refused("cài đặt.exe", "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1), "không nhận loại tệp này");
        refused("hình.svg", utf8("<svg xmlns='http://www.w3.org/2000/svg'/>"), "loại ảnh này");
    }

    @Test
    void textIsTakenInUtf8Only() {
        assertThat(intake.take("kế hoạch.md", PLAN).format()).isEqualTo(Format.MARKDOWN);
        assertThat(intake.take("kế hoạch.html", utf8("<h1>Kế hoạch</h1>")).format())
                .isEqualTo(Format.HTML);
        refused("kế hoạch.txt", "KẾ HOẠCH".getBytes(StandardCharsets.UTF_16LE), "UTF-8");
    }

    @Test
    void photosOfAnIphoneGetAdvice() {
        var heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);

        refused("IMG_0001.heic", heic, "Tương thích nhất");
    }

    @Test
    void nothingIsNotAFile() {
        assertThatThrownBy(() -> intake.take("", new byte[0])).hasMessageContaining("Chưa chọn tệp");
        refused("trống.pdf", new byte[0], "không có nội dung");
    }

    @Test
    void aFileAboveTheLimitIsRefused() {
        var upload = new MockMultipartFile("file", "báo cáo.pdf", null, new byte[2 * 1024 * 1024 + 1]);

        assertThatThrownBy(() -> intake.take(upload))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("“báo cáo.pdf”")
                .hasMessageContaining("2 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.md, passwd.md",
        "C:\\Users\\hoa\\kế hoạch.md, kế hoạch.md",
        "'<b>kế</b> \u202ehoạch.md', 'b hoạch.md'",
        ".md, tep.md"
    })
    void namesAreCleaned(String given, String kept) {
        assertThat(intake.take(given, PLAN).name()).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        var name = intake.take("Kế hoạch tổ chức ".repeat(20) + ".md", PLAN).name();

        assertThat(name).hasSizeLessThanOrEqualTo(150).endsWith(".md");
    }

    private void refused(String name, byte[] content, String reason) {
        assertThatThrownBy(() -> intake.take(name, content))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("“" + name + "”")
                .hasMessageContaining(reason);
    }

    private static java.awt.image.BufferedImage image(Taken taken) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(taken.content()));
    }

    private static String metadata(byte[] photo) throws Exception {
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));
        return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .map(directory -> directory.getName())
                .collect(Collectors.joining(" "));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
