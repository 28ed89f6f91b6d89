package vn.thidua.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.PageTest;
import vn.thidua.ThiDua;
import vn.thidua.database.DataFolder;
import vn.thidua.database.Database;
import vn.thidua.database.TestDatabase;
import vn.thidua.identity.Cast;

@PageTest
class BackupTest {

    private static final String SHA256 = Archive.hex(Archive.sha256().digest("ảnh".getBytes(StandardCharsets.UTF_8)));

    @Autowired
    Backup backup;

    @Autowired
    Restore restore;

    @Autowired
    DataFolder folder;

    @TempDir
    Path place;

    private Path file;

    @BeforeEach
    void name() {
        file = place.resolve("sao-luu.zip");
    }

    @Test
    void whatWasBackedUpIsRestoredIntoAnotherFolderWithKeysAndFiles(Cast cast) throws Exception {
        var content = folder.files().resolve(cast.anBinh().id().toString()).resolve(SHA256);
        Files.createDirectories(content.getParent());
        Files.writeString(content, "ảnh");
        Files.createDirectories(folder.root().resolve("journal"));
        Files.writeString(folder.root().resolve(Archive.HEADS), "mốc\n");
        var written = backup.write(file, _ -> {});

        try (var other = otherProgram();
                var archive = Archive.open(file)) {
            other.getBean(Restore.class).run(archive, false, _ -> {});

            var again = other.getBean(Backup.class).write(place.resolve("lan-hai.zip"), _ -> {});
            assertThat(again.tables()).isEqualTo(written.tables());
            assertThat(again.entries()).containsExactlyInAnyOrderElementsOf(written.entries());
            assertThat(again.entries())
                    .extracting(Manifest.Entry::path)
                    .contains("files/" + cast.anBinh().id() + "/" + SHA256, "keys/journal", Archive.HEADS)
                    .noneMatch(path -> path.contains("database-"));
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "THIDUA_DB_URL", matches = ".+")
    void theProgramsOwnServerAndOneOfOnesOwnTakeEachOthersBackups(Cast cast) throws Exception {
        var name = "thidua_restore_" + Long.toString(System.nanoTime(), 36);
        var url = System.getenv("THIDUA_DB_URL").replaceFirst("[^/]*$", name);
        run("create database " + name);
        var written = backup.write(file, _ -> {});

        try (var embedded = otherProgram();
                var own = program("--THIDUA_DB_URL=" + url)) {
            restored(embedded, file);
            var there = embedded.getBean(Backup.class).write(place.resolve("di.zip"), _ -> {});
            restored(own, place.resolve("di.zip"));
            var back = own.getBean(Backup.class).write(place.resolve("ve.zip"), _ -> {});

            assertThat(there.entries()).containsExactlyInAnyOrderElementsOf(written.entries());
            assertThat(back.entries()).containsExactlyInAnyOrderElementsOf(written.entries());
            assertThat(cast.anBinh()).isNotNull();
        } finally {
            run("drop database " + name + " with (force)");
        }
    }

    private static void restored(ConfigurableApplicationContext program, Path from) throws Exception {
        try (var archive = Archive.open(from)) {
            program.getBean(Restore.class).run(archive, false, _ -> {});
        }
    }

    private static void run(String sql) throws Exception {
        try (var connection = TestDatabase.get().connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void communesThatAreThereAreReplacedOnlyWhenThatIsSaid(Cast cast) throws Exception {
        backup.write(file, _ -> {});

        try (var archive = Archive.open(file)) {
            assertThatThrownBy(() -> restore.run(archive, false, _ -> {}))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("--replace");
        }
        assertThat(cast.anBinh()).isNotNull();
    }

    @Test
    void anOlderSchemaIsRestoredAndBroughtUpToDate() throws Exception {
        var history = history();
        try (var source = otherProgram()) {
            source.getBean(Database.class).makeAnew(history.get(history.size() - 2));
            source.getBean(Backup.class).write(file, _ -> {});
        }
        try (var target = otherProgram();
                var archive = Archive.open(file)) {
            target.getBean(Restore.class).run(archive, false, _ -> {});
            try (var connection = Catalog.connect(target.getBean(Database.class))) {
                assertThat(new Catalog(connection).migrations()).isEqualTo(history);
            }
        }
    }

    @Test
    void aNewerSchemaIsRefused() throws Exception {
        backup.write(file, _ -> {});
        var newer = rewritten("\"migrations\":[", "\"migrations\":[\"209912310000\",");

        try (var archive = Archive.open(newer)) {
            assertThatThrownBy(() -> restore.run(archive, true, _ -> {}))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("mới hơn");
        }
    }

    @Test
    void everyDamagedByteIsFound() throws Exception {
        backup.write(file, _ -> {});
        var whole = Files.readAllBytes(file);
        for (var at = 40; at < whole.length; at += whole.length / 40) {
            var damaged = whole.clone();
            damaged[at] ^= 1;
            assertRefusedOrSame(damaged);
        }
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Archive.open(file)).isInstanceOf(BackupRefused.class);
    }

    @Test
    void aForeignFileIsRefused() throws Exception {
        Files.writeString(file, "Đây là một tệp khác.");
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("không phải là bản sao lưu");
        assertThatThrownBy(() -> Archive.open(place.resolve("khong-co.zip")))
                .isInstanceOf(BackupRefused.class)
                .hasMessageStartingWith("Không có tệp");
    }

    @Test
    void aBackupIsNeverWrittenOver() throws Exception {
        Files.writeString(file, "cũ");

        assertThatThrownBy(() -> backup.write(file, _ -> {})).isInstanceOf(BackupRefused.class);
        assertThat(file).hasContent("cũ");
        assertThat(place).isDirectoryNotContaining("glob:**.part");
    }

    /** A flipped bit in what describes an entry of the archive, such as its date, harms nothing. */
    private void assertRefusedOrSame(byte[] damaged) throws IOException {
        Files.write(file, damaged);
        try (var archive = Archive.open(file)) {
            assertThat(archive.manifest().tables()).isNotEmpty();
        } catch (BackupRefused refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    private Path rewritten(String words, String others) throws IOException {
        var target = place.resolve(UUID.randomUUID() + ".zip");
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(target))) {
            var json = new byte[0];
            for (var entry : zip.stream().toList()) {
                var content = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(Archive.MANIFEST)) {
                    json = new String(content, StandardCharsets.UTF_8)
                            .replace(words, others)
                            .getBytes(StandardCharsets.UTF_8);
                    content = json;
                }
                if (entry.getName().equals(Archive.SEAL)) {
                    content = Archive.hex(Archive.sha256().digest(json)).getBytes(StandardCharsets.US_ASCII);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        return target;
    }

    private List<String> history() throws Exception {
        return backup.write(place.resolve(UUID.randomUUID() + ".zip"), _ -> {}).migrations();
    }

    /** The program on a data folder of its own, with its own server. */
    private static ConfigurableApplicationContext otherProgram() {
        return program("--THIDUA_DB_URL=");
    }

    private static ConfigurableApplicationContext program(String database) {
        return new SpringApplicationBuilder(ThiDua.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run("--thidua.data=" + TestDatabase.newDataFolder(), database);
    }
}
