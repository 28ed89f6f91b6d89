package vn.thidua.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** Looks at every file that is handed in, before anything is kept. */
@Component
class Intake {

    private final DataSize largest;

    /** @param largest the largest file that is taken, in the way of Spring: {@code 25MB} */
    Intake(@Value("${thidua.largest-file}") DataSize largest) {
        this.largest = largest;
    }

    /** @throws FileRefused when it is not taken */
    Taken take(MultipartFile upload) {
        refuseTooLarge(FileName.of(upload.getOriginalFilename()), upload.getSize());
        try {
            return take(upload.getOriginalFilename(), upload.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws FileRefused when it is not taken */
    Taken take(@org.jspecify.annotations.Nullable String givenName, byte[] content) {
        var name = FileName.of(givenName);
        if (content.length == 0) throw new FileRefused(nothingIn(name));
        refuseTooLarge(name, content.length);
        var format = Recognised.in(content, name);
        var original = Contents.sha256(content);
        if (!format.isPhoto()) return new Taken(name.as(format), format, content, null, original, null);
        var exif = Exif.of(content, format);
        var photo = Photo.drawn(content, format, exif.orientation(), name);
        return new Taken(name.as(format), format, photo.content(), photo.preview(), original, exif.capturedAt());
    }

    /** @throws FileRefused when a file of so many bytes is not taken */
    void check(String givenName, long bytes) {
        refuseTooLarge(FileName.of(givenName), bytes);
    }

    private static String nothingIn(FileName name) {
        return name.toString().isEmpty()
                ? "Chưa chọn tệp. Hãy bấm chọn tệp rồi gửi lại."
                : "Tệp “%s” không có nội dung. Hãy mở thử trên máy rồi chọn lại.".formatted(name);
    }

    private void refuseTooLarge(FileName name, long bytes) {
        if (bytes <= largest.toBytes()) return;
        throw new FileRefused(
                name.toString(),
                "tệp lớn hơn %d MB. Hãy giảm dung lượng hoặc chia thành nhiều tệp.".formatted(largest.toMegabytes()));
    }
}
