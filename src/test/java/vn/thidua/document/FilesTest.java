package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;

@PageTest
class FilesTest {

    private static final byte[] PLAN = "KẾ HOẠCH".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Files files;

    @Autowired
    Contents contents;

    @Autowired
    Sweep sweep;

    @Autowired
    Casting casting;

    private final Subject task = new Subject("task", Ids.next());
    private Cast cast;

    @BeforeEach
    void isPlayedBy(Cast cast) {
        this.cast = cast;
    }

    @Test
    void whatWasTakenCanBeReadAgain() throws Exception {
        var file = here(() -> files.take("kế hoạch.md", PLAN, task));

        assertThat(here(() -> files.get(file.id()))).isEqualTo(file);
        try (var content = here(() -> files.open(file.id()))) {
            assertThat(content.readAllBytes()).isEqualTo(PLAN);
        }
    }

    @Test
    void filesOfManySubjectsAreReadAtOnce() {
        var other = new Subject("task", Ids.next());
        here(() -> files.take("a.md", PLAN, task));
        here(() -> files.take("b.jpg", Pictures.jpeg(9, 9), other));

        var found = here(() -> files.of(List.of(task, other, new Subject("task", Ids.next()))));

        assertThat(found).containsOnlyKeys(task, other);
        assertThat(found.get(other)).singleElement().matches(StoredFile::isPhoto);
    }

    @Test
    void aContentIsKeptOnceInACommuneAndNeverShared() {
        var first = here(() -> files.take("a.md", PLAN, task));
        here(() -> files.take("b.md", PLAN, task));
        away(() -> files.take("c.md", PLAN, task));

        assertThat(contents.olderThan(cast.anBinh().id(), Instant.MAX)).containsExactly(first.sha256());
        assertThat(contents.olderThan(cast.yenHoa().id(), Instant.MAX)).containsExactly(first.sha256());
        assertThatThrownBy(() -> away(() -> files.get(first.id()))).isInstanceOf(NotThere.class);
        assertThat(away(() -> files.of(task))).hasSize(1);
    }

    @Test
    void aTransactionThatFailsLeavesNoFile() {
        assertThatThrownBy(() -> here(() -> {
                    files.take("a.md", PLAN, task);
                    throw new IllegalStateException("after the intake");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(here(() -> files.of(task))).isEmpty();
    }

    @Test
    void theSweepTakesOldOrphansOnly() throws Exception {
        var kept = here(() -> files.take("a.jpg", Pictures.jpeg(600, 9), task));
        var orphan = here(() -> contents.keep(PLAN));
        var young = here(() -> contents.keep(new byte[] {1}));
        for (var name : contents.olderThan(cast.anBinh().id(), Instant.MAX)) {
            age(name.equals(young) ? Duration.ZERO : Duration.ofDays(2), here(() -> contents.path(name)));
        }

        sweep.all();

        assertThat(contents.olderThan(cast.anBinh().id(), Instant.MAX))
                .containsExactlyInAnyOrder(kept.sha256(), kept.previewSha256(), young)
                .doesNotContain(orphan);
    }

    @Test
    void theSweepWaitsWhileAFileIsTaken() throws Exception {
        var orphan = here(() -> contents.keep(PLAN));
        age(Duration.ofDays(2), here(() -> contents.path(orphan)));

        here(() -> {
            var file = files.take("a.jpg", Pictures.jpeg(9, 9), task);
            var elsewhere = Thread.ofVirtual().start(sweep::all);
            try {
                elsewhere.join();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return file;
        });

        assertThat(contents.olderThan(cast.anBinh().id(), Instant.MAX)).contains(orphan);
    }

    private static void age(Duration age, Path content) throws Exception {
        java.nio.file.Files.setLastModifiedTime(content, FileTime.from(TestClock.START.minus(age)));
    }

    private <T> T here(Supplier<T> work) {
        return casting.as(cast.officer(), work);
    }

    private <T> T away(Supplier<T> work) {
        return casting.as(cast.elsewhere(Role.STANDING_OFFICER), work);
    }
}
