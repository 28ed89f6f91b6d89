package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The build that {@code bin/thidua} does before it starts, with stand-ins for Maven and Java. */
@Timeout(120)
class BuildTest {

    private static final Path BIN = Path.of("bin");

    @TempDir
    Path root;

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(root.resolve("bin"));
        Files.createDirectories(root.resolve("src/main"));
        Files.createDirectory(root.resolve(".mvn"));
        for (var script : new String[] {".common.sh", "thidua"}) {
            Files.copy(BIN.resolve(script), root.resolve("bin").resolve(script));
        }
        Files.writeString(root.resolve("pom.xml"), "");
        Files.writeString(root.resolve(".mvn/jdk.sh"), "JAVA_HOME=" + root);
        maven("""
                trap ': >"${0%/*}/ended"; exit' TERM
                echo dựng
                sleep 600 & wait""");
    }

    @AfterEach
    void leaveNothing() throws IOException {
        builder().ifPresent(ProcessHandle::destroy);
    }

    @Test
    void isNotHeldUpByOneThatWasKilled() throws Exception {
        var killed = begin();
        killed.destroyForcibly().waitFor();
        assertThat(root.resolve("ended")).doesNotExist();
        maven("exit 3");

        var next = start();

        assertThat(next.waitFor()).isEqualTo(3);
        assertThat(root.resolve("ended")).exists();
    }

    @Test
    void endsWithTheCommandThatAskedForIt() throws Exception {
        var stopped = begin();

        stopped.destroy();

        assertThat(stopped.waitFor()).isEqualTo(143);
        assertThat(root.resolve("ended")).exists();
    }

    @Test
    void isWaitedForByASecondCommandThatSaysSo() throws Exception {
        var first = begin();
        var second = start();

        assertThat(errors(second).readLine()).contains("xin chờ");
        maven("exit 3");
        first.destroy();
        assertThat(second.waitFor()).isEqualTo(3);
    }

    private Optional<ProcessHandle> builder() throws IOException {
        var file = root.resolve("target/worker");
        var number = Files.exists(file) ? Files.readString(file).strip() : "";
        return number.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(number));
    }

    /** A command whose build has come to Maven, and has written down its number. */
    private Process begin() throws IOException {
        var process = start();
        var lines = errors(process);
        while (!"dựng".equals(lines.readLine())) {
            assertThat(process.isAlive()).isTrue();
        }
        while (process.isAlive() && builder().isEmpty()) Thread.onSpinWait();
        return process;
    }

    private Process start() throws IOException {
        return new ProcessBuilder(root.resolve("bin/thidua").toString(), "help").start();
    }

    private static BufferedReader errors(Process process) {
        return process.errorReader();
    }

    private void maven(String script) throws IOException {
        var file = root.resolve("mvnw");
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        file.toFile().setExecutable(true);
    }
}
