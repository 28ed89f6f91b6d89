package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.TestDatabase;
import vn.thidua.database.Wall;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Subject;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class FilesTest {

    private static final byte[] PLAN = "KẾ HOẠCH".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Files files;

    @Autowired
    Contents contents;

    @Autowired
    Sweep sweep;

    @Autowired
    PlatformTransactionManager transactions;

    private final Subject task = new Subject("task", Ids.next());
    private UUID commune;

    @BeforeEach
    void openACommune() {
        commune = newCommune();
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
        var elsewhere = newCommune();
        within(elsewhere, () -> files.take("c.md", PLAN, task));

        assertThat(contents.olderThan(commune, Instant.MAX)).containsExactly(first.sha256());
        assertThat(contents.olderThan(elsewhere, Instant.MAX)).containsExactly(first.sha256());
        assertThatThrownBy(() -> within(elsewhere, () -> files.get(first.id()))).isInstanceOf(NotThere.class);
        assertThat(within(elsewhere, () -> files.of(task))).hasSize(1);
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
        var orphan = Wall.inside(commune, () -> contents.keep(PLAN));
        var young = Wall.inside(commune, () -> contents.keep(new byte[] {1}));
        for (var name : contents.olderThan(commune, Instant.MAX)) {
            if (!name.equals(young)) age(Wall.inside(commune, () -> contents.path(name)));
        }

        sweep.all();

        assertThat(contents.olderThan(commune, Instant.MAX))
                .containsExactlyInAnyOrder(kept.sha256(), kept.previewSha256(), young)
                .doesNotContain(orphan);
    }

    @Test
    void theSweepWaitsWhileAFileIsTaken() throws Exception {
        var orphan = Wall.inside(commune, () -> contents.keep(PLAN));
        age(Wall.inside(commune, () -> contents.path(orphan)));

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

        assertThat(contents.olderThan(commune, Instant.MAX)).contains(orphan);
    }

    private static void age(Path content) throws Exception {
        java.nio.file.Files.setLastModifiedTime(
                content, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }

    private <T> T here(Supplier<T> work) {
        return within(commune, work);
    }

    private <T> T within(UUID side, Supplier<T> work) {
        var answer = Wall.inside(side, () -> new TransactionTemplate(transactions).execute(_ -> work.get()));
        assertThat(answer).isNotNull();
        return answer;
    }

    private static UUID newCommune() {
        var city = Ids.next();
        var commune = Ids.next();
        var jdbc = JdbcClient.create(TestDatabase.dataSource());
        jdbc.sql("insert into locality (id, kind, name) values (?, 'THANH_PHO', ?)")
                .params(city, "Thành phố " + city)
                .update();
        jdbc.sql("insert into locality (id, kind, name, parent_id) values (?, 'XA', ?, ?)")
                .params(commune, "An Bình", city)
                .update();
        return commune;
    }

    @SpringBootApplication(scanBasePackages = {"vn.thidua.document", "vn.thidua.database"})
    static class Small {
        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }

        @Bean
        vn.thidua.kernel.Visible visible() {
            return new vn.thidua.kernel.Visible() {
                @Override
                public String kind() {
                    return "task";
                }

                @Override
                public boolean to(vn.thidua.kernel.Member member, Subject subject) {
                    return true;
                }
            };
        }
    }
}
