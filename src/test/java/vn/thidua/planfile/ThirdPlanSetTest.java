package vn.thidua.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans in forms that the first two sets lack; their expected results were frozen before the reader saw them. */
class ThirdPlanSetTest {

    private static final Path SET = Path.of("src/test/resources/planfile-third");

    static List<Path> plans() throws IOException {
        return PlanScores.plansIn(SET);
    }

    @Test
    void isReadWellOnTheMean() throws IOException {
        var scores = PlanScores.of(SET);

        assertThat(scores.plans())
                .hasSize(6)
                .allSatisfy((plan, score) ->
                        assertThat(score.mean()).as(plan + "\n" + score.print()).isGreaterThan(0.95));
        assertThat(scores.mean()).as(scores.print()).isGreaterThan(0.98);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void losesNoBlockAndInventsNothing(Path plan) throws IOException {
        SourceCheck.check(PlanReader.read(plan.getFileName().toString(), Files.readAllBytes(plan)));
    }
}
