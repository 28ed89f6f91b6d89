package vn.thidua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells the format of a file from its content; the name only tells kinds of text apart. */
final class Recognised {

    private static final Detector MAGIC = MimeTypes.getDefaultMimeTypes();
    private static final String WANTED =
            "Hãy dùng ảnh JPEG hoặc PNG, tài liệu PDF, Word (.docx), Excel (.xlsx) hoặc văn bản .txt.";

    private Recognised() {}

    /** @throws FileRefused when the content is of no kind that is taken, or is another kind than the name says */
    static Format in(byte[] content, FileName name) {
        var found = magic(content);
        var format = switch (found) {
            case "image/jpeg" -> Format.JPEG;
            case "image/png" -> Format.PNG;
            case "application/pdf" -> Format.PDF;
            case "application/zip", "application/x-tika-ooxml" -> OfficePackage.format(content, name);
            default -> text(content, name, found);
        };
        Format.ofEnding(name.ending())
                .filter(claimed -> claimed != format)
                .ifPresent(claimed -> refuseDisguise(name, claimed, format));
        return format;
    }

    private static String magic(byte[] content) {
        try {
            return MAGIC.detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static Format text(byte[] content, FileName name, String found) {
        var claimed = Format.ofEnding(name.ending()).filter(Format::isText);
        if (claimed.isEmpty()) throw new FileRefused(name.toString(), reason(found));
        if (!isCleanText(content)) {
            throw new FileRefused(
                    name.toString(),
                    "nội dung không phải văn bản mã UTF-8. Hãy mở tệp, lưu lại với mã (Encoding) UTF-8 rồi gửi lại.");
        }
        return claimed.get();
    }

    private static boolean isCleanText(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return text.chars().noneMatch(Recognised::isControl);
        } catch (CharacterCodingException otherCode) {
            return false;
        }
    }

    private static boolean isControl(int sign) {
        var space = sign == '\t' || sign == '\n' || sign == '\f' || sign == '\r';
        return sign < ' ' && !space || sign == 0x7f || sign >= 0xfffe;
    }

    private static String reason(String found) {
        if (found.startsWith("image/hei")) {
            return "đây là ảnh HEIC của iPhone. Hãy vào Cài đặt → Camera → Định dạng → chọn “Tương thích nhất” để máy chụp"
                    + " ảnh JPEG, hoặc gửi ảnh qua Zalo rồi tải về.";
        }
        if (found.startsWith("image/")) {
            return "hệ thống chưa mở được loại ảnh này. Hãy mở ảnh, lưu lại dạng JPEG hoặc PNG rồi gửi lại.";
        }
        if (found.startsWith("video/") || found.startsWith("audio/")) {
            return "hệ thống chưa nhận phim và âm thanh. Hãy đăng lên kênh của xã rồi ghi đường dẫn, hoặc gửi ảnh.";
        }
        if (found.equals("application/x-tika-msoffice") || found.equals("application/msword")) {
            return "đây là tệp Office đời cũ hoặc có đặt mật khẩu. Hãy mở tệp, bỏ mật khẩu, lưu lại dạng .docx hoặc .xlsx.";
        }
        return "hệ thống không nhận loại tệp này. " + WANTED;
    }

    private static void refuseDisguise(FileName name, Format claimed, Format format) {
        throw new FileRefused(
                name.toString(),
                "tên tệp ghi là %s nhưng nội dung là %s. Hãy kiểm tra có chọn đúng tệp không, hoặc sửa lại đuôi tệp."
                        .formatted(claimed.label(), format.label()));
    }
}
