package vn.thidua.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import vn.thidua.database.DataFolder;
import vn.thidua.web.Show;

/** The backups of the program in its data folder, and how the last one went. */
@Component
class BackupFolder {

    private static final String NAMES = "thidua-*.zip";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'thidua-'yyyyMMdd-HHmmss'.zip'").withZone(Show.ZONE);

    private final Path folder;
    private final Path last;

    BackupFolder(DataFolder data) {
        folder = data.backups();
        last = folder.resolve("last.json");
    }

    /** The file of a backup that begins at the moment. */
    Path file(Instant at) {
        return folder.resolve(NAME.format(at));
    }

    /** Newest first. */
    List<KeptBackup> kept() {
        try (var files = Files.newDirectoryStream(folder, NAMES)) {
            var kept = new ArrayList<KeptBackup>();
            for (var file : files) {
                kept.add(new KeptBackup(
                        file.getFileName().toString(),
                        Files.getLastModifiedTime(file).toInstant(),
                        Files.size(file)));
            }
            kept.sort(Comparator.comparing(KeptBackup::file).reversed());
            return List.copyOf(kept);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Removes all but the newest. */
    void keepNewest(int number) throws IOException {
        for (var old : kept().stream().skip(number).toList()) Files.deleteIfExists(folder.resolve(old.file()));
    }

    /** How the last backup went; empty when there was none yet. */
    Optional<LastBackup> last() {
        try {
            return Optional.of(Archive.JSON.readValue(Files.readAllBytes(last), LastBackup.class));
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    void note(LastBackup result) throws IOException {
        var draft = last.resolveSibling("last.json.new");
        Files.write(draft, Archive.JSON.writeValueAsBytes(result));
        Files.move(draft, last, StandardCopyOption.REPLACE_EXISTING);
    }
}
