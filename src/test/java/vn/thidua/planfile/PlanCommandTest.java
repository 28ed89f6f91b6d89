package vn.thidua.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final String SET = "src/test/resources/planfile/";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsOnlyTheResult() {
        assertThat(run("read", SET + "02-xa-bang.md", "--json")).isZero();
        assertThat(PlanJson.read(out.toByteArray())
                        .path("document")
                        .path("place")
                        .asString())
                .isEqualTo("Nậm Lừu");
        assertThat(err.size()).isZero();
    }

    @Test
    void printsTheScoreOfEachPart() {
        assertThat(run("score", SET + "02-xa-bang.json", SET + "02-xa-bang.md")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(15)
                .last()
                .asString()
                .startsWith("mean");
    }

    @Test
    void printsTheScoreOfEachPlanOfAFolder() {
        assertThat(run("score", "src/test/resources/planfile-third")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(7)
                .last()
                .asString()
                .startsWith("mean");
    }

    @Test
    void refusesWithAReason(@TempDir Path folder) throws IOException {
        var empty = Files.createFile(folder.resolve("rong.docx"));

        assertThat(run("read", empty.toString())).isEqualTo(2);
        assertThat(run("read", folder.resolve("khong-co").toString())).isEqualTo(2);
        assertThat(run("read")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Tệp rỗng")
                .contains("Không mở được tệp")
                .contains("Cách dùng");
    }

    private int run(String... words) {
        return PlanCommand.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
