package vn.thidua.document;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.database.DataFolder;
import vn.thidua.database.Wall;

/**
 * What files contain, under {@code files/<commune>/<sha256>}: each content once in a commune, never shared between
 * communes, on disk before the transaction that names it commits.
 */
@Component
class Contents {

    private static final String DRAFT = ".draft";

    private final Path root;
    private final Clock clock;

    Contents(DataFolder folder, Clock clock) {
        root = folder.files();
        this.clock = clock;
    }

    /** Keeps the content for the commune on whose side the code runs; when this returns it survives a loss of power. */
    String keep(byte[] content) {
        var sha256 = sha256(content);
        var folder = folder();
        var target = folder.resolve(sha256);
        try {
            if (isKept(target, content.length)) return sha256;
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, sha256.substring(0, 8), DRAFT);
            write(draft, content);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
            sync(root);
            return sha256;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the content lies, for the commune on whose side the code runs. */
    Path path(String sha256) {
        return folder().resolve(sha256);
    }

    private Path folder() {
        return root.resolve(Wall.commune().orElseThrow().toString());
    }

    /** The communes that have contents. */
    List<UUID> communes() {
        try (var folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> UUID.fromString(folder.getFileName().toString()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Names of the commune's contents and drafts that were last touched before the moment. */
    List<String> olderThan(UUID commune, Instant moment) {
        try (var all = Files.list(root.resolve(commune.toString()))) {
            return all.filter(file -> lastTouched(file).isBefore(moment))
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Removes contents or drafts of the commune. */
    void remove(UUID commune, Collection<String> names) {
        names.forEach(name -> delete(root.resolve(commune.toString(), name)));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private boolean isKept(Path target, int size) throws IOException {
        if (!Files.exists(target) || Files.size(target) != size) return false;
        Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
        return true;
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, WRITE)) {
            for (var left = ByteBuffer.wrap(content); left.hasRemaining(); ) channel.write(left);
            channel.force(true);
        }
    }

    /** Makes the names in a folder durable; Windows keeps them so by itself and cannot open folders. */
    private static void sync(Path folder) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) return;
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    private static Instant lastTouched(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
