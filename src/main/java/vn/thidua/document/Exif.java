package vn.thidua.document;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a photo's metadata. The position is not.
 *
 * @param orientation 1 (upright) to 8
 * @param capturedAt by the camera's clock, taken as Vietnamese time where the camera names no zone; null when unknown
 */
record Exif(int orientation, @Nullable Instant capturedAt) {

    private static final Exif NOTHING = new Exif(1, null);
    private static final TimeZone CAMERA = TimeZone.getTimeZone("Asia/Ho_Chi_Minh");

    /** Nothing is known of a photo whose metadata cannot be read. */
    static Exif of(byte[] content, Format format) {
        if (format != Format.JPEG) return NOTHING;
        try {
            var metadata =
                    JpegMetadataReader.readMetadata(new ByteArrayInputStream(content), List.of(new ExifReader()));
            return new Exif(orientation(metadata), capturedAt(metadata));
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException unreadable) {
            return NOTHING;
        }
    }

    private static int orientation(Metadata metadata) throws MetadataException {
        var directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        if (directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) return 1;
        return directory.getInt(ExifIFD0Directory.TAG_ORIENTATION);
    }

    private static @Nullable Instant capturedAt(Metadata metadata) {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class))
                .map(directory -> directory.getDateOriginal(CAMERA))
                .map(java.util.Date::toInstant)
                .orElse(null);
    }
}
