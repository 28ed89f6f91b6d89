package vn.thidua.document;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photo drawn anew: upright, without any metadata, its longer side at most {@value #LONGEST_SIDE} pixels.
 *
 * @param content in the format that came in
 * @param preview a small JPEG for lists
 */
record Photo(byte[] content, byte[] preview) {

    static final int LONGEST_SIDE = 4096;

    /** Pixels that are decoded at most; today's phones make up to 50 million by default. */
    static final long MOST_PIXELS = 64_000_000;

    private static final int PREVIEW_SIDE = 480;
    private static final float QUALITY = 0.85f;

    /** Two photos are drawn at a time: each takes up to 100 MB of memory meanwhile. */
    private static final Semaphore TURN = new Semaphore(2, true);

    /**
     * @param orientation EXIF orientation, 1 to 8
     * @throws FileRefused when the content cannot be decoded or is too large
     */
    static Photo drawn(byte[] content, Format format, int orientation, FileName name) {
        TURN.acquireUninterruptibly();
        try {
            var upright = upright(decoded(content, format, name), orientation);
            return new Photo(encoded(upright, format), encoded(opaque(shrunk(upright)), Format.JPEG));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof FileRefused refused) throw refused;
            throw new FileRefused(
                    name.toString(),
                    "ảnh bị hỏng hoặc chưa tải xong. Hãy mở thử ảnh trên máy rồi chọn lại, hoặc chụp lại.");
        } finally {
            TURN.release();
        }
    }

    private static BufferedImage decoded(byte[] content, Format format, FileName name) throws IOException {
        var reader = ImageIO.getImageReadersByMIMEType(format.mediaType()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            refuseTooLarge(reader, name);
            var step = Math.ceilDiv(Math.max(reader.getWidth(0), reader.getHeight(0)), LONGEST_SIDE);
            var wanted = reader.getDefaultReadParam();
            wanted.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wanted);
        } finally {
            reader.dispose();
        }
    }

    private static void refuseTooLarge(ImageReader reader, FileName name) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height <= MOST_PIXELS) return;
        throw new FileRefused(
                name.toString(),
                "ảnh có %d × %d điểm ảnh, vượt mức %d triệu. Hãy giảm kích thước ảnh rồi gửi lại."
                        .formatted(width, height, MOST_PIXELS / 1_000_000));
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        int w = image.getWidth();
        int h = image.getHeight();
        var turned = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        var lies = orientation >= 5 && orientation <= 8;
        return painted(
                image, lies ? h : w, lies ? w : h, turned, image.getColorModel().hasAlpha());
    }

    private static BufferedImage shrunk(BufferedImage image) {
        var small = image;
        for (var scale = scale(small); scale < 1; scale = scale(small)) {
            var by = Math.max(scale, 0.5);
            small = painted(
                    small,
                    (int) Math.max(1, Math.round(small.getWidth() * by)),
                    (int) Math.max(1, Math.round(small.getHeight() * by)),
                    AffineTransform.getScaleInstance(by, by),
                    small.getColorModel().hasAlpha());
        }
        return small;
    }

    private static double scale(BufferedImage image) {
        return (double) PREVIEW_SIDE / Math.max(image.getWidth(), image.getHeight());
    }

    private static BufferedImage opaque(BufferedImage image) {
        return painted(image, image.getWidth(), image.getHeight(), new AffineTransform(), false);
    }

    private static BufferedImage painted(
            BufferedImage image, int width, int height, AffineTransform transform, boolean alpha) {
        var drawn =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        var pen = drawn.createGraphics();
        if (!alpha) {
            pen.setColor(java.awt.Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, transform, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] encoded(BufferedImage image, Format format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByMIMEType(format.mediaType()).next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var wanted = writer.getDefaultWriteParam();
            if (format == Format.JPEG) {
                wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                wanted.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
