package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks into a zip: a Word or Excel file of today, whole, without macros, and no bomb. */
final class OfficePackage {

    private static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final int MOST_PARTS = 5_000;

    private OfficePackage() {}

    /** @throws FileRefused when it is neither */
    static Format format(byte[] zip, FileName name) {
        var parts = parts(zip, name);
        if (parts.stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) {
            throw new FileRefused(
                    name.toString(), "tệp có chứa macro. Hãy lưu lại dạng .docx hoặc .xlsx không có macro.");
        }
        if (parts.contains("[content_types].xml") && parts.contains("word/document.xml")) return Format.DOCX;
        if (parts.contains("[content_types].xml") && parts.contains("xl/workbook.xml")) return Format.XLSX;
        throw new FileRefused(name.toString(), "đây là tệp nén. Hãy giải nén rồi gửi từng ảnh hoặc văn bản ở trong.");
    }

    /** By the directory of the zip, as Word and Excel read it: programs that write in one go know sizes only there. */
    private static Set<String> parts(byte[] zip, FileName name) {
        var parts = new HashSet<String>();
        var left = MOST_BYTES;
        try (var packed = ZipFile.builder().setByteArray(zip).get()) {
            for (var part : Collections.list(packed.getEntries())) {
                parts.add(part.getName().replace('\\', '/').toLowerCase(Locale.ROOT));
                left -= inflated(packed.getInputStream(part), left);
                if (left <= 0 || parts.size() > MOST_PARTS) {
                    throw new FileRefused(name.toString(), "nội dung sau khi giải nén quá lớn.");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new FileRefused(name.toString(), "tệp bị hỏng. Hãy mở thử trên máy, lưu lại rồi gửi lại.");
        }
        return parts;
    }

    /** Bytes of the part, read up to the limit. */
    private static long inflated(InputStream packed, long limit) throws IOException {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        while (total < limit) {
            var count = packed.read(buffer);
            if (count < 0) return total;
            total += count;
        }
        return total;
    }
}
