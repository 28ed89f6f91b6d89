package vn.thidua.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealPlanTest {

    private static final String NAME = "ke-hoach-binh-giang";

    /** Where the real plan lies; outside the project, because it belongs to the commune. */
    static Path shared() {
        return Path.of(Optional.ofNullable(System.getenv("THIDUA_SHARED")).orElse("../shared"));
    }

    @ParameterizedTest
    @ValueSource(strings = {NAME + ".md", NAME + ".docx", NAME + ".heading-styles.docx"})
    void isReadTheSameInEveryForm(String file) throws IOException {
        var draft = read(file);

        assertThat(draft.purposes()).hasSize(4);
        assertThat(draft.requirements()).hasSize(3);
        assertThat(draft.legalBasis().stream().flatMap(basis -> basis.citations().stream()))
                .hasSize(1);
        assertThat(draft.contentAreas()).extracting(area -> area.items().size()).isEqualTo(List.of(3, 4, 3, 3, 3));
        assertThat(draft.criteriaGroups())
                .extracting(group -> group.criteria().size())
                .isEqualTo(List.of(2, 2, 4, 2));
        assertThat(draft.awardForms()).hasSize(3);
        assertThat(draft.solutions())
                .extracting(solution -> solution.items().size())
                .isEqualTo(List.of(3, 3, 4, 3));
        assertThat(draft.phases()).hasSize(2);
        assertThat(draft.units()).extracting(unit -> unit.duties().size()).isEqualTo(List.of(4, 3, 3, 3, 4, 1, 1));
        assertThat(draft.recipients()).hasSize(6);
        assertThat(draft.deadlines()).extracting(PlanDraft.Deadline::date).isEqualTo(List.of("2027-12"));
        assertThat(draft.targets()).isEmpty();
        assertThat(draft.document().date()).isEqualTo("2026-06");
        assertThat(draft.document().number()).isNull();
        assertThat(draft.document().signatory()).isEqualTo("Vũ Thị Hòa");
    }

    /** What a person takes from the printed plan, sentence by sentence. */
    @ParameterizedTest
    @ValueSource(strings = {NAME + ".md", NAME + ".docx", NAME + ".heading-styles.docx"})
    void isReadAsAPersonReadsIt(String file) throws IOException {
        var expected = Files.readAllBytes(Path.of("src/test/resources/planfile-real", NAME + ".json"));

        var score = PlanScore.of(PlanJson.read(expected), PlanJson.tree(read(file)));

        assertThat(score.mean()).as(score.print()).isGreaterThan(0.98);
    }

    private static PlanDraft read(String file) throws IOException {
        var path = shared().resolve("plan").resolve(file);
        assumeTrue(Files.exists(path), "Skipped: the real plan is missing");
        return PlanReader.read(file, Files.readAllBytes(path));
    }
}
