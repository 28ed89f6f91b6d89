package vn.thidua.operations;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.database.DataFolder;
import vn.thidua.database.Database;
import vn.thidua.operations.Manifest.Dump;

/**
 * Writes everything that a restore needs into one file, while others go on writing: all tables in one snapshot, then the
 * files, the keys that open and verify what is in the tables, and the ends of the journal that were kept before.
 */
@Component
class Backup {

    private static final String PASSWORDS = "database-";

    private final Database database;
    private final DataFolder folder;
    private final Clock clock;
    private final String version;

    Backup(Database database, DataFolder folder, Clock clock, @Value("${spring.application.version}") String version) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
        this.version = version;
    }

    /**
     * Writes the backup; the file appears whole or not at all.
     *
     * @param file where; must not exist
     * @param progress hears in Vietnamese what is being done
     * @throws BackupRefused when the file exists
     */
    Manifest write(Path file, Consumer<String> progress) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new BackupRefused("Đã có tệp %s; hãy chọn tên khác.".formatted(file));
        }
        var draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            var manifest = fill(createPrivate(draft), progress);
            sync(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Manifest fill(Path draft, Consumer<String> progress) throws IOException, SQLException {
        try (var archive = new ArchiveWriter(draft);
                var connection = Catalog.connect(database)) {
            addHeads(archive);
            connection.setReadOnly(true);
            var catalog = new Catalog(connection);
            var migrations = catalog.migrations();
            var takenAt = clock.instant();
            var tables = dump(connection, catalog.tables(), archive, progress);
            var sequences = catalog.sequences();
            connection.rollback();
            addFiles(archive, progress);
            addKeys(archive);
            var manifest =
                    new Manifest(Manifest.FORMAT, version, migrations, takenAt, tables, sequences, archive.entries());
            archive.finish(manifest);
            return manifest;
        }
    }

    private static List<Dump> dump(
            Connection connection, List<Table> tables, ArchiveWriter archive, Consumer<String> progress)
            throws IOException, SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var dumps = new ArrayList<Dump>();
        for (var table : tables) {
            progress.accept("Đang sao lưu bảng %d/%d…".formatted(dumps.size() + 1, tables.size()));
            var rows = new long[1];
            archive.add(Archive.TABLES + table.name(), out -> {
                try {
                    rows[0] = copy.copyOut(table.copyOut(table.columns()), out);
                } catch (SQLException failed) {
                    throw new IOException(failed);
                }
            });
            dumps.add(new Dump(table.name(), table.columns(), rows[0]));
        }
        return dumps;
    }

    /** Kept before the snapshot, so that the journal in it reaches at least as far. */
    private void addHeads(ArchiveWriter archive) throws IOException {
        var heads = folder.root().resolve(Archive.HEADS);
        if (Files.exists(heads)) add(archive, Archive.HEADS, heads);
    }

    private void addFiles(ArchiveWriter archive, Consumer<String> progress) throws IOException {
        progress.accept("Đang sao lưu các tệp…");
        for (var commune : children(folder.files())) {
            for (var file : children(commune)) {
                if (file.getFileName().toString().matches("[0-9a-f]{64}")) {
                    add(archive, Archive.FILES + folder.files().relativize(file), file);
                }
            }
        }
    }

    private void addKeys(ArchiveWriter archive) throws IOException {
        for (var key : children(folder.keys())) {
            var name = key.getFileName().toString();
            if (name.startsWith(PASSWORDS) || name.startsWith(".") || name.endsWith(Restore.ASIDE)) continue;
            add(archive, Archive.KEYS + name, key);
        }
    }

    private static void add(ArchiveWriter archive, String path, Path file) throws IOException {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (NoSuchFileException swept) {
            return;
        }
        archive.add(path.replace('\\', '/'), out -> out.write(content));
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static Path createPrivate(Path file) throws IOException {
        var created = Files.createFile(file);
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return created;
    }

    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
