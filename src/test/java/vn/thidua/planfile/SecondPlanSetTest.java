package vn.thidua.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans written with their expected results by somebody who had not read the reader. */
class SecondPlanSetTest {

    private static final Path SET = Path.of("src/test/resources/planfile-second");

    static List<Path> plans() throws IOException {
        try (var files = Files.list(SET)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void isReadWellOnTheMean() throws IOException {
        double sum = 0;
        for (var plan : plans()) {
            var score = score(plan);
            assertThat(score.mean()).as(plan + "\n" + score.print()).isGreaterThan(0.85);
            sum += score.mean();
        }

        assertThat(sum / plans().size()).isGreaterThan(0.97);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void losesNoBlockAndInventsNothing(Path plan) throws IOException {
        SourceCheck.check(read(plan));
    }

    private static PlanScore score(Path plan) throws IOException {
        var name = plan.getFileName().toString();
        var expected = SET.resolve(name.substring(0, name.lastIndexOf('.')) + ".json");
        return PlanScore.of(PlanJson.read(Files.readAllBytes(expected)), PlanJson.tree(read(plan)));
    }

    private static PlanDraft read(Path plan) throws IOException {
        return PlanReader.read(plan.getFileName().toString(), Files.readAllBytes(plan));
    }
}
