package vn.thidua.planfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** Unpacks the wanted entries of a ZIP file and refuses bombs. */
final class SafeZip {

    private SafeZip() {}

    static Map<String, byte[]> unpack(byte[] content, Set<String> wanted) {
        var result = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            int left = Limits.UNPACKED_BYTES;
            long unread = Limits.UNREAD_BYTES;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > Limits.ZIP_ENTRIES) {
                    throw bomb();
                }
                if (wanted.contains(entry.getName())) {
                    var bytes = zip.readNBytes(left + 1);
                    left -= bytes.length;
                    if (left < 0) {
                        throw bomb();
                    }
                    result.put(entry.getName(), bytes);
                } else {
                    unread -= zip.skip(unread + 1);
                    if (unread < 0) {
                        throw bomb();
                    }
                }
            }
            return result;
        } catch (IOException | IllegalArgumentException broken) {
            if (result.containsKey("word/document.xml")) {
                return result;
            }
            throw new UnreadablePlan(
                    "Tệp Word bị hỏng, không mở được. Hãy mở bằng Word, lưu lại rồi tải lên lần nữa.", broken);
        }
    }

    private static UnreadablePlan bomb() {
        return new UnreadablePlan(
                "Tệp nén quá lớn khi giải nén nên không đọc được. Hãy lưu lại văn bản, bỏ bớt hình ảnh rồi thử lại.");
    }
}
