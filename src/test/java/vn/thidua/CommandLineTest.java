package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aloneItListsItsCommands() {
        assertThat(run("help")).isZero();
        assertThat(text(out)).contains("audit verify", "kiểm tra nhật ký");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void anUnknownCommandIsRefusedWithoutAResult() {
        assertThat(run("xoa", "het")).isEqualTo(2);
        assertThat(text(err)).startsWith("Không có lệnh “xoa het”.");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aWrongOptionIsRefused() {
        assertThat(run("audit", "verify", "--data")).isEqualTo(2);
        assertThat(text(err)).startsWith("Sau --data");
    }

    private int run(String... words) {
        return CommandLine.run(List.of(words), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
