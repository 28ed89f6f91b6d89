package vn.thidua.malformed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.TestClock;
import vn.thidua.database.Side;
import vn.thidua.database.StoredRows;
import vn.thidua.draft.SmallPlan;
import vn.thidua.identity.Casting;
import vn.thidua.task.VillageTask;

/** Whatever comes in at the port: a clear word in Vietnamese, nothing broken, nothing changed, no script. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Casting.class, TestClock.class, SmallPlan.class, VillageTask.class})
@ExtendWith(Casting.Parameter.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedInputTest {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(error|exception|bad request|not found|forbidden|invalid|failed|must|status|null|whitelabel|stack)\\b"
                    + "|\\bat [a-z]+\\.[a-z.]+\\(|java\\.|org\\.|SQLSTATE|MALFORMED|VILLAGE");
    private static final Pattern VIETNAMESE =
            Pattern.compile("<h1[^>]*>[^<]*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíòóõùúý]");
    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]* src=)[^>]*>|<style|<[a-z][^<>]*\\s(style|on[a-z]+)\\s*=|(href|action|src)=\"\\s*javascript:",
            Pattern.CASE_INSENSITIVE);

    @LocalServerPort
    int port;

    @Autowired
    Casting casting;

    @Autowired
    SmallPlan plan;

    @Autowired
    VillageTask village;

    @Autowired
    TestClock clock;

    private Scene scene;

    @BeforeAll
    void scene() {
        var cast = casting.fresh();
        var administrator = new Visitor(port).signIn(cast.administrator()).code(Casting.code(clock.instant()));
        scene = new Scene(
                port,
                cast,
                new Visitor(port),
                new Visitor(port).signIn(cast.officer()),
                new Visitor(port).signIn(cast.unitHead()),
                administrator,
                plan.draft(cast.officer()),
                plan.published(cast),
                village.accepted(cast),
                village.reported(cast),
                "/chuc-vu/"
                        + Side.owner(
                                        "select id from post where person_id = ?",
                                        cast.unitHead().member().person())
                                .getFirst(),
                Side.owner(
                                "select id from unit where commune_id = ?",
                                cast.yenHoa().id())
                        .getFirst());
    }

    static Stream<Malformed> inputs() {
        return Stream.of(
                        MalformedFiles.all(),
                        MalformedFields.all(),
                        MalformedDrafts.all(),
                        MalformedRequests.all(),
                        MalformedValues.all(),
                        ForgedRequests.all())
                .flatMap(List::stream);
    }

    static List<Malformed> markup() {
        return Stream.concat(MalformedFields.markup().stream(), MalformedDrafts.markup().stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isRefusedInWordsAndChangesNothing(Malformed input) {
        var before = StoredRows.digests();

        var answer = input.sent().apply(scene);

        answeredAs(input, answer);
        clean(answer);
        assertThat(StoredRows.digests()).as("rows").isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markup")
    void markupIsShownAsText(Malformed input) {
        var before = StoredRows.digests();

        var answer = input.sent().apply(scene);

        answeredAs(input, answer);
        clean(answer);
        assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x", "evil.example/<");
        assertThat(StoredRows.digests()).as("rows").isEqualTo(before);
    }

    @Test
    void signsOfPatternsAreSearchedForAsTheyStand() {
        for (var address : List.of("/tim-kiem?tim=", "/nhiem-vu?tim=", "/don-vi?tim=")) {
            for (var sign : List.of("%25", "_", "%25%25%25", "a%25b", "\\")) {
                assertThat(scene.officer().get(address + sign).body())
                        .as(address + sign)
                        .doesNotContain("href=\"/nhiem-vu/0", "href=\"/phong-trao/0", "href=\"/don-vi/0");
            }
        }
    }

    private static void answeredAs(Malformed input, Answer answer) {
        if (input.answered() != 0)
            assertThat(answer.status()).as(answer.words()).isEqualTo(input.answered());
        else assertThat(answer.status()).as(answer.words()).isBetween(400, 499);
        assertThat(answer.header("Location")).doesNotContain("evil");
        assertThat(answer.header("X-Evil")).isEmpty();
    }

    private static void clean(Answer answer) {
        if (answer.status() >= 400) assertThat(answer.isPage()).as("a page").isTrue();
        if (!answer.isPage()) return;
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(INLINE.matcher(answer.body()).results().map(found -> found.group()))
                .isEmpty();
        assertThat(answer.body()).containsPattern(VIETNAMESE).contains("lang=\"vi\"");
        assertThat(ENGLISH.matcher(answer.words()).results().map(found -> found.group()))
                .isEmpty();
    }
}
