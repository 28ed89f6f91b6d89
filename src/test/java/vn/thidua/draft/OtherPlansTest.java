package vn.thidua.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.movement.Movements;
import vn.thidua.web.Show;

/** Plans of other bodies in other formats become movements without anything being typed twice. */
@PageTest
class OtherPlansTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallPlan plan;

    @Autowired
    Movements movements;

    @Autowired
    Casting casting;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "planfile-second/01-phuong-an-hai.docx",
                "planfile-second/09-quyet-dinh-phuong-thanh-my.docx",
                "planfile/08-nang-cao.pdf",
                "planfile-second/04-xa-thuong-lam.html",
                "planfile/07-xuong-dong.txt"
            })
    void goFromUploadToMovementWithoutTyping(String file, Cast cast) throws Exception {
        var desk = new Desk(pages, cast.officer(), upload(cast, Path.of("src/test/resources", file)));
        desk.send(1, "/don-vi");
        desk.send(head(cast, desk), "/don-vi", "moi", "true");
        var draft = plan.read(cast.officer(), desk.draft());

        var id = Desk.madeBy(desk.send(draft.head(), "/cong-bo"));

        var movement = casting.as(cast.officer(), () -> movements.get(id));
        var clauses = casting.as(cast.officer(), () -> movements.clauses(id));
        assertThat(clauses)
                .hasSizeGreaterThan(15)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(Clauses.of(draft.outline()));
        assertThat(movement.title()).isNotBlank();
        for (var clause : clauses) {
            var passage = draft.content().blocks().get(clause.sourceBlock()).text();
            assertThat(Show.folded(passage))
                    .contains(
                            Show.folded(clause.sourceText().lines().findFirst().orElse("")));
        }
    }

    private int head(Cast cast, Desk desk) {
        return plan.read(cast.officer(), desk.draft()).head();
    }

    private UUID upload(Cast cast, Path file) throws Exception {
        var name = file.getFileName().toString();
        var answer = pages.post()
                .uri("/phong-trao/du-thao")
                .multipart()
                .file(new MockMultipartFile("plan", name, null, Files.readAllBytes(file)))
                .with(cast.officer().signedIn())
                .exchange();
        assertThat(answer).hasStatus(302);
        return Desk.madeBy(answer);
    }
}
