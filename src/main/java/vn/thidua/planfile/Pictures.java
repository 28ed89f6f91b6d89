package vn.thidua.planfile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pictures of a file, one or, in a TIFF, several; large ones are read in fewer dots. */
final class Pictures {

    private final ImageReader reader;

    private Pictures(ImageReader reader) {
        this.reader = reader;
    }

    /** @throws IOException when the file is no picture that can be read */
    static Pictures of(byte[] content) throws IOException {
        ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content));
        var readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) throw new IOException("no picture");
        var reader = readers.next();
        reader.setInput(input);
        return new Pictures(reader);
    }

    int count() throws IOException {
        return reader.getNumImages(true);
    }

    /** @throws IOException when the picture is broken */
    BufferedImage read(int index) throws IOException {
        double dots = (double) reader.getWidth(index) * reader.getHeight(index);
        int step = (int) Math.ceil(Math.sqrt(dots / Limits.PICTURE_DOTS));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(Math.max(step, 1), Math.max(step, 1), 0, 0);
        try {
            return reader.read(index, how);
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }
}
