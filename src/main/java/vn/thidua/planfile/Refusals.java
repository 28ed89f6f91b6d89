package vn.thidua.planfile;

import java.nio.charset.StandardCharsets;

/** Files that are known and not read: old Word, encrypted Word, RTF, programs and other binary files. */
final class Refusals {

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";
    private static final int SEARCHED = 4 * 1024 * 1024;

    private Refusals() {}

    static void check(byte[] content) {
        if (Format.starts(content, OLE)) {
            var encrypted = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
            if (Format.indexOf(content, new String(encrypted, StandardCharsets.ISO_8859_1), SEARCHED) >= 0) {
                throw new UnreadablePlan(
                        "Tệp Word có mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi tải lên lần nữa.");
            }
            throw new UnreadablePlan(
                    "Tệp ở dạng Word cũ (.doc) nên không đọc được. Hãy mở bằng Word, chọn “Lưu thành” dạng .docx rồi tải lên lần nữa.");
        }
        if (Format.starts(content, "{\\rtf")) {
            throw new UnreadablePlan(
                    "Tệp ở dạng RTF nên không đọc được. Hãy mở bằng Word, chọn “Lưu thành” dạng .docx rồi tải lên lần nữa.");
        }
        if (!Format.starts(content, "\u00ff\u00fe")
                && !Format.starts(content, "\u00fe\u00ff")
                && isBinary(content)
                && !isPicture(content)) {
            throw new UnreadablePlan(
                    "Tệp không phải là văn bản. Hãy tải lên kế hoạch ở dạng Word (.docx), PDF, HTML hoặc văn bản thuần.");
        }
    }

    private static boolean isPicture(byte[] content) {
        return Format.isImage(content);
    }

    /** Zero bytes or many control letters near the start. */
    private static boolean isBinary(byte[] content) {
        int controls = 0;
        int searched = Math.min(content.length, 8192);
        for (int i = 0; i < searched; i++) {
            int letter = content[i] & 0xff;
            if (letter == 0) {
                return true;
            }
            controls += letter < 32 && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f' ? 1 : 0;
        }
        return controls * 20 > searched;
    }
}
