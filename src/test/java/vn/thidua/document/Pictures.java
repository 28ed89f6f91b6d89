package vn.thidua.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures whose left half is red, and pictures that lie. */
public final class Pictures {

    private Pictures() {}

    public static byte[] jpeg(int width, int height) {
        return encoded("jpg", width, height);
    }

    static byte[] png(int width, int height) {
        return encoded("png", width, height);
    }

    static boolean isRed(int rgb) {
        var color = new Color(rgb);
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    /** The JPEG with the orientation, the time and a position in Bình Giang. */
    public static byte[] withExif(byte[] jpeg, int orientation, String time) {
        var exif = exif(orientation, time);
        return ByteBuffer.allocate(jpeg.length + exif.length + 10)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 8))
                .put(ascii("Exif\0\0"))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] exif(int orientation, String time) {
        var tiff =
                ByteBuffer.allocate(154).put(ascii("MM")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8769, 4, 1, 50);
        entry(tiff, 0x8825, 4, 1, 88);
        tiff.putInt(0).putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 68);
        tiff.putInt(0).put(ascii(time + "\0")).putShort((short) 3);
        entry(tiff, 0x0000, 1, 4, 0x02030000);
        entry(tiff, 0x0001, 2, 2, 'N' << 24);
        entry(tiff, 0x0002, 5, 3, 130);
        tiff.putInt(0);
        return tiff.putInt(20)
                .putInt(1)
                .putInt(52)
                .putInt(1)
                .putInt(30)
                .putInt(1)
                .array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A few bytes that announce a picture of this size. */
    static byte[] pngThatClaims(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put(ascii("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(33)
                .putLong(0x89504e470d0a1a0aL)
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] encoded(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
