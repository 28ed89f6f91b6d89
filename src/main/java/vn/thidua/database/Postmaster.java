package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a server says about itself in {@code postmaster.pid}, which it writes while it runs.
 *
 * @param pid its process
 * @param folder its cluster, as given at its start
 * @param port where it listens on loopback
 * @param isReady whether it takes connections yet
 */
record Postmaster(long pid, String folder, int port, boolean isReady) {

    /** The server of the cluster as its file tells; empty when there is no file or not yet a whole one. */
    static Optional<Postmaster> of(Path cluster) {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            if (lines.size() < 4 || lines.get(3).isBlank()) return Optional.empty();
            var ready = lines.size() > 7 && lines.get(7).startsWith("ready");
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    lines.get(1),
                    Integer.parseInt(lines.get(3).strip()),
                    ready));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether the process lives and is this server, not a later process that was given the same number. */
    boolean isAlive() {
        return process()
                .filter(p -> p.info().commandLine().orElse("").contains(folder))
                .isPresent();
    }

    /** Whether the number belongs to some living process, this server or another. */
    boolean isNumberTaken() {
        return process().isPresent();
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }
}
