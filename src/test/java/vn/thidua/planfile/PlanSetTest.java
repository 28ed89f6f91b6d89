package vn.thidua.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own plans of communes that do not exist, each with what a careful reader takes from it. */
class PlanSetTest {

    private static final Path SET = Path.of("src/test/resources/planfile");

    static Stream<Path> plans() throws IOException {
        return Files.list(SET)
                .filter(file -> !file.toString().endsWith(".json"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void isReadAsExpected(Path file) throws IOException {
        var name = file.getFileName().toString();
        var expected = SET.resolve(name.substring(0, name.lastIndexOf('.')) + ".json");
        var score = PlanScore.of(PlanJson.read(Files.readAllBytes(expected)), PlanJson.tree(read(file)));

        assertThat(score.mean()).as(score.print()).isGreaterThan(0.97);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void losesNoBlockAndInventsNothing(Path file) throws IOException {
        SourceCheck.check(read(file));
    }

    private static PlanDraft read(Path file) throws IOException {
        return PlanReader.read(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
