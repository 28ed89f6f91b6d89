package vn.thidua.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a backup holds; its entry {@code manifest.json}.
 *
 * @param format {@link #FORMAT}
 * @param program version of the program that wrote it
 * @param migrations versions of the schema's migrations, in the order in which they were applied
 * @param takenAt moment of the snapshot
 * @param tables tables in the snapshot
 * @param sequences last value of each sequence that was used
 * @param entries all other entries of the archive
 */
record Manifest(
        String format,
        String program,
        List<String> migrations,
        Instant takenAt,
        List<Dump> tables,
        Map<String, Long> sequences,
        List<Entry> entries) {

    static final String FORMAT = "thidua-backup-1";

    /** A table with the columns of its rows, in the order in which COPY wrote them. */
    record Dump(String name, List<String> columns, long rows) {

        String path() {
            return Archive.TABLES + name;
        }
    }

    /** An entry of the archive; size in bytes before compression, digest in lower-case hexadecimal. */
    record Entry(String path, long size, String sha256) {}

    Optional<Entry> entry(String path) {
        return entries.stream().filter(entry -> entry.path().equals(path)).findFirst();
    }

    List<Entry> below(String folder) {
        return entries.stream().filter(entry -> entry.path().startsWith(folder)).toList();
    }

    long rows() {
        return tables.stream().mapToLong(Dump::rows).sum();
    }
}
