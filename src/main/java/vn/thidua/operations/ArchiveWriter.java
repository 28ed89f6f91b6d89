package vn.thidua.operations;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thidua.operations.Manifest.Entry;

/** Writes an archive entry by entry, then the manifest with the digests of all. */
final class ArchiveWriter implements Closeable {

    /** Writes the content of an entry. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();

    ArchiveWriter(Path file) throws IOException {
        zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8);
    }

    void add(String path, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        var digest = Archive.sha256();
        var counted = new Counted(new DigestOutputStream(zip, digest));
        content.writeTo(counted);
        zip.closeEntry();
        entries.add(new Entry(path, counted.size, Archive.hex(digest.digest())));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Adds the manifest and, so that it cannot be damaged unseen, its digest. */
    void finish(Manifest manifest) throws IOException {
        var json = Archive.JSON.writeValueAsBytes(manifest);
        put(Archive.MANIFEST, json);
        put(Archive.SEAL, Archive.hex(Archive.sha256().digest(json)).getBytes(StandardCharsets.US_ASCII));
        zip.finish();
    }

    private void put(String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts, and lets an entry be closed without closing the archive. */
    private static final class Counted extends FilterOutputStream {

        private long size;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
