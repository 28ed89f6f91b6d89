package vn.thidua.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL release that the program carries in its own archive, unpacked once.
 *
 * @param home folder with {@code bin}, {@code lib} and {@code share}
 */
record PostgresProgram(Path home) {

    /** Release of the archive on the class path; its major version names the folder of the cluster. */
    static final String RELEASE = "18.4.0";

    static final String MAJOR = RELEASE.substring(0, RELEASE.indexOf('.'));

    /** Unpacks the archive below {@code folder} unless that was done before. */
    static PostgresProgram unpackedIn(Path folder) throws IOException {
        var home = folder.resolve("postgresql-" + RELEASE);
        if (!Files.isDirectory(home)) {
            System.err.println("Đang giải nén PostgreSQL " + RELEASE + "…");
            var draft = folder.resolve("postgresql-" + RELEASE + ".new");
            FileSystemUtils.deleteRecursively(draft);
            unpack(draft);
            Files.move(draft, home);
        }
        return new PostgresProgram(home);
    }

    /** Path of {@code initdb}, {@code pg_ctl} or {@code postgres}. */
    String command(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path target) throws IOException {
        var archive = archiveName();
        try (var resource = PostgresProgram.class.getResourceAsStream("/" + archive)) {
            if (resource == null) throw new CannotStart(unsupported(archive));
            var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(resource)));
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            permit(file, entry.getMode());
        }
    }

    private static void permit(Path file, int mode) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) == null) return;
        var permissions = EnumSet.of(PosixFilePermission.OWNER_WRITE);
        var readable = EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        var executable = EnumSet.of(
                PosixFilePermission.OWNER_EXECUTE,
                PosixFilePermission.GROUP_EXECUTE,
                PosixFilePermission.OTHERS_EXECUTE);
        permissions.addAll(readable);
        if ((mode & 0100) != 0) permissions.addAll(executable);
        Files.setPosixFilePermissions(file, permissions);
    }

    private static String archiveName() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = name.startsWith("win") ? "windows" : name.startsWith("mac") ? "darwin" : "linux";
        var arm = System.getProperty("os.arch").equals("aarch64");
        return "postgres-%s-%s.txz".formatted(system, arm ? "arm_64" : "x86_64");
    }

    private static String unsupported(String archive) {
        return ("Bản cài đặt này không kèm PostgreSQL cho máy đang dùng (thiếu %s)."
                        + " Hãy dùng bản dành cho máy này, hoặc một máy chủ PostgreSQL riêng qua THIDUA_DB_URL.")
                .formatted(archive);
    }
}
