package vn.thidua.malformed;

import static vn.thidua.malformed.Malformed.of;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thidua.document.Pictures;
import vn.thidua.malformed.Visitor.Part;

/** Broken, huge and disguised files, as a plan and as evidence. */
final class MalformedFiles {

    private static final int MEGABYTE = 1 << 20;
    private static final byte[] PROGRAM = Arrays.copyOf(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 600);
    private static final String ENTITIES = "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><d>&b;</d>";

    private MalformedFiles() {}

    static List<Malformed> all() {
        return List.of(
                of("plan: empty file", scene -> plan(scene, "ke-hoach.docx", new byte[0])),
                of("plan: no file", scene -> scene.officer().upload("/phong-trao/du-thao")),
                of(
                        "plan: text instead of a file",
                        scene -> scene.officer().upload("/phong-trao/du-thao", text("plan"))),
                of("plan: only spaces", scene -> plan(scene, "ke-hoach.md", bytes(" \n\t".repeat(500)))),
                of(
                        "plan: cut DOCX",
                        scene -> plan(scene, "ke-hoach.docx", cut(zip("word/document.xml", bytes("<d/>"))))),
                of("plan: zip without a document", scene -> plan(scene, "ke-hoach.docx", zip("a.txt", bytes("chữ")))),
                of("plan: only the head of a PDF", scene -> plan(scene, "ke-hoach.pdf", bytes("%PDF-1.7"))),
                of("plan: zip bomb", scene -> plan(scene, "ke-hoach.docx", bomb("word/document.xml"))),
                of(
                        "plan: entity bomb",
                        scene -> plan(scene, "ke-hoach.docx", zip("word/document.xml", bytes(ENTITIES)))),
                of("plan: program named .docx", scene -> plan(scene, "ke-hoach.docx", PROGRAM)),
                of("plan: noughts named .pdf", scene -> plan(scene, "ke-hoach.pdf", new byte[9_000])),
                of("plan: 26 MB", scene -> plan(scene, "ke-hoach.pdf", new byte[26 * MEGABYTE])),
                of("evidence: program named .jpg", scene -> evidence(scene, "anh.jpg", PROGRAM)),
                of("evidence: program from a path", scene -> evidence(scene, "../../etc/cron.d/anh", PROGRAM)),
                of("evidence: NUL in its name", scene -> evidence(scene, "anh\0.jpg", PROGRAM)),
                of("evidence: markup as its name", scene -> evidence(scene, "<script>alert(1)</script>.jpg", PROGRAM)),
                of("evidence: name of 5,000 signs", scene -> evidence(scene, "a".repeat(5_000) + ".jpg", PROGRAM)),
                of("evidence: cut photo", scene -> evidence(scene, "anh.jpg", cut(Pictures.jpeg(64, 48)))),
                of("evidence: zip bomb", scene -> evidence(scene, "bao-cao.docx", bomb("word/document.xml"))),
                of(
                        "evidence: cut DOCX",
                        scene -> evidence(scene, "b.docx", cut(zip("word/document.xml", bytes("<d/>"))))),
                of("evidence: 26 MB", scene -> evidence(scene, "anh.jpg", new byte[26 * MEGABYTE])),
                of("evidence: 60 files", MalformedFiles::many),
                of("multipart: no boundary", scene -> multipart(scene, "multipart/form-data", "--x\r\n")),
                of(
                        "multipart: cut",
                        scene -> multipart(
                                scene,
                                "multipart/form-data; boundary=x",
                                "--x\r\nContent-Disposition: form-data; name=\"no")),
                of("multipart: no parts", scene -> multipart(scene, "multipart/form-data; boundary=x", "")));
    }

    private static Answer plan(Scene scene, String name, byte[] content) {
        return scene.officer().upload("/phong-trao/du-thao", new Part("plan", name, content));
    }

    private static Answer evidence(Scene scene, String name, byte[] content) {
        return report(scene, new Part("evidence", name, content));
    }

    private static Answer many(Scene scene) {
        return report(
                scene,
                IntStream.range(0, 60)
                        .mapToObj(number -> new Part("evidence", number + ".jpg", Pictures.jpeg(8, 8)))
                        .toArray(Part[]::new));
    }

    private static Answer report(Scene scene, Part... files) {
        var parts = Arrays.copyOf(files, files.length + 1);
        parts[files.length] = text("note");
        return scene.head().upload("/nhiem-vu/" + scene.accepted() + "/bao-cao", parts);
    }

    private static Answer multipart(Scene scene, String type, String body) {
        return scene.officer().body("/phong-trao/du-thao", type, body);
    }

    private static Part text(String name) {
        return new Part(name, "", bytes("Đã vận động 120 hộ"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] bomb(String name) {
        return zip(name, new byte[300 * MEGABYTE]);
    }

    private static byte[] zip(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
