package vn.thidua.operations;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.ThiDua;

/** The whole program as a process of its own on a data folder, for tests that kill it. */
final class RunningProgram {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/(?=\\R)");
    private static final Pattern CODE = Pattern.compile("\\b\\w{4}-\\w{4}-\\w{4}-\\w{4}\\b");

    private final Process process;
    private final Path log;

    private RunningProgram(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Serves from the data folder; returns when it serves. */
    static RunningProgram serve(Path data) throws IOException {
        var log = Files.createTempFile("thidua", ".log");
        var program = new RunningProgram(launch(log, "serve", "--port", "0", "--data", data.toString()), log);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> program.find(ADDRESS).isPresent() || !program.process.isAlive());
        return program;
    }

    /** Carries out a command and gives its exit status; what it said is in the exception when it failed. */
    static void command(String... words) throws Exception {
        var log = Files.createTempFile("thidua", ".log");
        var status = launch(log, words).waitFor();
        if (status != 0)
            throw new AssertionError(String.join(" ", words) + ": " + status + "\n" + Files.readString(log));
        Files.delete(log);
    }

    URI address() {
        return URI.create(find(ADDRESS).orElseThrow());
    }

    String setupCode() {
        return find(CODE).orElseThrow();
    }

    /** The process of the database server below the program. */
    ProcessHandle postgres() {
        return process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("postgres -D"))
                .findFirst()
                .orElseThrow();
    }

    /** As a loss of power ends it, but for the machine. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() throws Exception {
        process.destroy();
        process.waitFor();
        Files.deleteIfExists(log);
    }

    private Optional<String> find(Pattern pattern) {
        try {
            var found = pattern.matcher(Files.readString(log));
            return found.find() ? Optional.of(found.group()) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Process launch(Path log, String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx384m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                ThiDua.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("THIDUA_"));
        return builder.start();
    }
}
