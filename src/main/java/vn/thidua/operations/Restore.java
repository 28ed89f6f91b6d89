package vn.thidua.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.thidua.database.DataFolder;
import vn.thidua.database.Database;

/** Puts a backup in place of what the data folder and the database hold; all of it or nothing. */
@Component
class Restore {

    static final String ASIDE = ".truoc-khoi-phuc";

    private final Database database;
    private final DataFolder folder;

    Restore(Database database, DataFolder folder) {
        this.database = database;
        this.folder = folder;
    }

    /**
     * Restores the archive, which was checked when it was opened.
     *
     * @param replace whether communes that are there already may be replaced
     * @throws BackupRefused with the reason; nothing was changed then
     */
    void run(Archive archive, boolean replace, Consumer<String> progress) throws IOException, SQLException {
        if (!folder.isClaimed()) throw new BackupRefused("Hãy dừng chương trình đang chạy trước khi khôi phục.");
        database.migrate();
        var isOlder = isOlder(archive.manifest(), replace);
        if (isOlder) database.makeAnew(archive.manifest().migrations().getLast());
        try (var connection = Catalog.connect(database)) {
            new Load(connection, archive).run(progress);
            progress.accept("Đang khôi phục các tệp…");
            keepFiles(archive);
            keepSecrets(archive);
            connection.commit();
        }
        if (isOlder) database.migrate();
    }

    /** Whether the backup is of an older schema than this program's, and may be restored here at all. */
    private boolean isOlder(Manifest manifest, boolean replace) throws SQLException {
        try (var connection = Catalog.connect(database)) {
            var catalog = new Catalog(connection);
            var isEmpty = catalog.isEmpty();
            if (!isEmpty && !replace) {
                throw new BackupRefused("Nơi khôi phục đã có dữ liệu. Hãy dùng một thư mục dữ liệu mới (--data),"
                        + " hoặc thêm --replace để thay toàn bộ dữ liệu đang có.");
            }
            var isOlder = isOlder(manifest.migrations(), catalog.migrations());
            if (isOlder && !isEmpty) {
                throw new BackupRefused("Bản sao lưu có cấu trúc cũ hơn chương trình này nên chỉ khôi phục được vào"
                        + " một thư mục dữ liệu mới (--data).");
            }
            return isOlder;
        }
    }

    private static boolean isOlder(List<String> given, List<String> known) {
        var unknown = new HashSet<>(given);
        known.forEach(unknown::remove);
        if (given.isEmpty() || !unknown.isEmpty()) {
            throw new BackupRefused(
                    "Bản sao lưu do một bản chương trình mới hơn tạo ra. Hãy khôi phục bằng bản chương trình đó.");
        }
        if (new HashSet<>(given).containsAll(known)) return false;
        var upToThere = known.stream()
                .filter(version -> version.compareTo(given.getLast()) <= 0)
                .toList();
        if (new HashSet<>(given).equals(new HashSet<>(upToThere))) return true;
        throw new BackupRefused("Bản sao lưu do một bản chương trình thử nghiệm tạo ra, bản này không đọc được.");
    }

    /** Contents are named by their digest: what is there already stays. */
    private void keepFiles(Archive archive) throws IOException {
        for (var entry : archive.manifest().below(Archive.FILES)) {
            var file = folder.root().resolve(entry.path());
            if (Files.exists(file) && Files.size(file) == entry.size()) continue;
            Files.createDirectories(file.getParent());
            keep(archive, entry.path(), file);
        }
    }

    /** The keys and ends of the journal that were there stay beside the new ones. */
    private void keepSecrets(Archive archive) throws IOException {
        setAside(folder.root().resolve(Archive.HEADS));
        for (var entry : archive.manifest().below(Archive.KEYS))
            setAside(folder.root().resolve(entry.path()));
        for (var entry : archive.manifest().entries()) {
            if (entry.path().startsWith(Archive.KEYS) || entry.path().equals(Archive.HEADS)) {
                var file = folder.root().resolve(entry.path());
                Files.createDirectories(file.getParent());
                keep(archive, entry.path(), file);
            }
        }
    }

    private static void setAside(Path file) throws IOException {
        if (!Files.exists(file)) return;
        Files.move(file, file.resolveSibling(file.getFileName() + ASIDE), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void keep(Archive archive, String path, Path file) throws IOException {
        var draft = Files.createTempFile(file.getParent(), ".", ".draft");
        try (var in = archive.content(path)) {
            write(in, draft);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(InputStream in, Path file) throws IOException {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
