package vn.thidua.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the program keeps on disk: {@code pg<major>/} (its own server), {@code files/}, {@code keys/} and
 * {@code backups/}. One program at a time may claim the folder.
 */
public final class DataFolder implements AutoCloseable {

    private final Path root;
    private @Nullable FileChannel claim;

    private DataFolder(Path root) {
        this.root = root;
    }

    /**
     * The data folder at {@code root}, made where it does not exist yet. Nothing is claimed.
     *
     * @throws CannotStart when the folder cannot be made or written
     */
    public static DataFolder at(Path root) {
        try {
            var folder = new DataFolder(
                    Files.createDirectories(root.toAbsolutePath().normalize()).toRealPath());
            Files.createDirectories(folder.files());
            Files.createDirectories(folder.backups());
            Files.createDirectories(folder.keys());
            permit(folder.keys(), "rwx------");
            return folder;
        } catch (IOException e) {
            throw new CannotStart(
                    "Không tạo được thư mục dữ liệu %s. Hãy kiểm tra quyền ghi, hoặc chọn thư mục khác bằng --data."
                            .formatted(root),
                    e);
        }
    }

    /** The folder itself, absolute. */
    public Path root() {
        return root;
    }

    /** Evidence and documents, see {@code document}. */
    public Path files() {
        return root.resolve("files");
    }

    /** Secrets, readable by the user of the program only; a backup holds them but for the passwords of the database. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** Where scheduled backups are written. */
    public Path backups() {
        return root.resolve("backups");
    }

    /**
     * A secret of 256 random bits as 43 characters of URL-safe Base64, the same at each call and after each start; made
     * and synced to disk when first asked for.
     *
     * @param name name of its file in {@link #keys()}
     */
    public String secret(String name) {
        var file = keys().resolve(name);
        try {
            if (!Files.exists(file)) keep(file, random());
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the secret was made before, see {@link #secret}. */
    public boolean hasSecret(String name) {
        return Files.exists(keys().resolve(name));
    }

    /** Takes the folder for this program until {@link #close}; false when another program holds it. */
    synchronized boolean claim() {
        if (claim != null) return true;
        try {
            var channel = FileChannel.open(root.resolve("lock"), CREATE, WRITE);
            if (locked(channel)) claim = channel;
            else channel.close();
            return claim != null;
        } catch (IOException e) {
            throw new CannotStart("Không khóa được thư mục dữ liệu %s. Hãy kiểm tra quyền ghi.".formatted(root), e);
        }
    }

    /** Whether this program holds the folder; false for a command that joined the program which does. */
    public synchronized boolean isClaimed() {
        return claim != null;
    }

    /** Gives the folder back; does nothing when it was not claimed. */
    @Override
    public synchronized void close() {
        if (claim == null) return;
        try {
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        claim = null;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void keep(Path file, String secret) throws IOException {
        var draft = Files.createTempFile(keys(), ".", ".new");
        permit(draft, "rw-------");
        Files.writeString(draft, secret);
        sync(draft, WRITE);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        if (hasPermissions(file)) sync(keys(), READ);
    }

    private static void sync(Path path, OpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        if (hasPermissions(path)) Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static boolean hasPermissions(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}
