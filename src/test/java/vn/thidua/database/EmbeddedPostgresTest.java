package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {

    static final String KEPT = "create schema thidua; create table kept as select 'Bình Giang' as name";

    private DataFolder folder;

    @BeforeEach
    void claim() {
        folder = DataFolder.at(TestDatabase.newDataFolder());
        folder.claim();
    }

    @AfterEach
    void giveBack() {
        folder.close();
    }

    @Test
    void writesDurablyAndListensOnLoopbackOnly() throws Exception {
        try (var server = start(Launch.choose())) {
            assertThat(answer(server, "show fsync")).isEqualTo("on");
            assertThat(answer(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(server, "show full_page_writes")).isEqualTo("on");
            assertThat(answer(server, "show data_checksums")).isEqualTo("on");
            assertThat(answer(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Files.readAllLines(folder.root().resolve("pg18/postmaster.pid"))
                            .get(4))
                    .isEmpty();
            assertThat(answer(server, "show server_version")).startsWith("18.4");
        }
    }

    @Test
    void startsAgainAfterItsDeathWithAllThatWasCommitted() throws SQLException {
        try (var server = start(Launch.choose())) {
            change(server, KEPT);
            var killed = server.process();
            killed.destroyForcibly();

            await().ignoreExceptions().until(() -> answer(server, "select name from kept"), "Bình Giang"::equals);
            assertThat(server.process().pid()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void endsWithTheProgram() {
        var server = start(Launch.choose());
        var process = server.process();

        server.close();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aServerLeftByAKilledProgramIsTakenOver() throws Exception {
        folder.close();
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        folder.root().toString())
                .inheritIO()
                .start();
        assertThat(program.waitFor()).isEqualTo(KilledProgram.STATUS);
        var left = Postmaster.of(folder.root().resolve("pg18")).orElseThrow();
        assertThat(left.isAlive()).isTrue();

        folder.claim();
        try (var server = start(Launch.choose())) {
            assertThat(left.isAlive()).isFalse();
            assertThat(answer(server, "select name from kept")).isEqualTo("Bình Giang");
        }
    }

    @Test
    void aProcessThatOnlyHasTheNumberOfADeadServerIsLeftAlone() throws Exception {
        start(Launch.choose()).close();
        var pid = ProcessHandle.current().pid();
        var file = folder.root().resolve("pg18/postmaster.pid");
        Files.writeString(file, "%d\n%s\n0\n5432\n\n127.0.0.1\n".formatted(pid, file.getParent()));

        try (var server = start(Launch.choose())) {
            assertThat(answer(server, "select 'chạy'")).isEqualTo("chạy");
        }
    }

    @Test
    void anotherProgramJoinsTheServerThatRuns() throws SQLException {
        try (var server = start(Launch.choose())) {
            change(server, KEPT);

            try (var joined = Cluster.join(DataFolder.at(folder.root())).connectAsOwner();
                    var row = joined.createStatement().executeQuery("select name from kept")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("Bình Giang");
            }
        }
    }

    @Test
    void anOlderMajorIsLeftAloneAndExplained() throws IOException {
        var old = Files.createDirectories(folder.root().resolve("pg17"));
        Files.writeString(old.resolve("PG_VERSION"), "17");

        assertThatThrownBy(() -> start(Launch.choose()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("dữ liệu của PostgreSQL 17")
                .hasMessageContaining("bin/thidua backup");
        assertThat(folder.root().resolve("pg18")).doesNotExist();
        assertThat(old).isDirectoryContaining(path -> path.endsWith("PG_VERSION"));
    }

    @Test
    void aClusterThatWasNotFinishedIsMadeAnew() throws Exception {
        var half = Files.createDirectories(folder.root().resolve("pg18.new"));
        Files.writeString(half.resolve("PG_VERSION"), "18");

        try (var server = start(Launch.choose())) {
            assertThat(answer(server, "select current_database()")).isEqualTo("thidua");
        }
    }

    @Test
    void aLostKeyIsNamed() throws IOException {
        start(Launch.choose()).close();
        Files.delete(folder.keys().resolve("database-thidua_owner"));

        assertThatThrownBy(() -> start(Launch.choose()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("thiếu tệp khóa database-thidua_owner");
    }

    @Test
    void rootStepsDownToNobodyWhereThereAreNoUserNamespaces() throws Exception {
        assumeThat(Launch.choose()).isNotEqualTo(Launch.DIRECT);
        assumeThat(isOpenToAll(TestDatabase.TARGET)).isTrue();

        try (var server = start(Launch.NOBODY)) {
            assertThat(answer(server, "select 'chạy'")).isEqualTo("chạy");
            assertThat(server.process().info().user()).hasValue("nobody");
        }
        try (var server = start(Launch.choose())) {
            assertThat(answer(server, "select 'chạy'")).isEqualTo("chạy");
        }
    }

    private EmbeddedPostgres start(Launch launch) {
        return EmbeddedPostgres.start(folder, TestDatabase.TARGET, launch, Map.of());
    }

    private static boolean isOpenToAll(Path place) throws IOException {
        try {
            Launch.NOBODY.checkReach(place.resolve("x"));
            return true;
        } catch (CannotStart e) {
            return false;
        }
    }

    static void change(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = server.database().connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = server.database().connectAsOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
