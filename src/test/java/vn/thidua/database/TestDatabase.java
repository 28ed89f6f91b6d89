package vn.thidua.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.FileSystemUtils;

/**
 * The database of all tests of one JVM: an embedded server below {@code target/} or, with {@code THIDUA_DB_URL}, a
 * database of its own on that server, dropped at the end. Spring tests get it without doing anything, see {@link
 * TestDatabaseInitializer}; a test that sets {@code thidua.data} starts the program's own server instead.
 */
public final class TestDatabase {

    static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "200");
    private static final String HAS_PRODUCT_TABLES =
            "select exists (select from pg_tables where schemaname = 'thidua')";
    private static final String DISCONNECT = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = '%s' and usename = current_user";
    private static final Path RUN = TARGET.resolve("run-" + UUID.randomUUID());
    private static final AtomicInteger FOLDERS = new AtomicInteger();

    private TestDatabase() {}

    /** Where it is and with which roles; not yet migrated unless something asked for {@link #dataSource()}. */
    public static Database get() {
        return Holder.DATABASE;
    }

    /** Migrated, connected as the serving role; shared, do not close. */
    public static DataSource dataSource() {
        return Pool.SOURCE;
    }

    /** A data folder below {@code target/} that no other test uses, removed when the JVM ends. */
    public static Path newDataFolder() {
        return RUN.resolve("data-" + FOLDERS.incrementAndGet());
    }

    private static final class Pool {
        private static final DataSource SOURCE = migrated().serve();
    }

    private static final class Holder {
        private static final Database DATABASE = open();
    }

    private static Database migrated() {
        Schema.migrate(get());
        return get();
    }

    private static Database open() {
        var settings = new DatabaseSettings(new StandardEnvironment());
        var database = settings.areGiven() ? createdOn(settings.database()) : embedded();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database)));
        return database;
    }

    private static Database embedded() {
        return fastServer(DataFolder.at(newDataFolder())).database();
    }

    static EmbeddedPostgres fastServer(DataFolder folder) {
        unpackProgram();
        folder.claim();
        return EmbeddedPostgres.start(folder, TARGET, Launch.choose(), FAST);
    }

    /** Tests run in several JVMs at once; one of them unpacks. */
    private static void unpackProgram() {
        try (var channel = FileChannel.open(TARGET.resolve("unpack.lock"), CREATE, WRITE);
                var _ = channel.lock()) {
            PostgresProgram.unpackedIn(TARGET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database createdOn(Database given) {
        var name = "thidua_test_" + Long.toString(System.nanoTime(), 36);
        try (var connection = given.connectAsOwner()) {
            refuseInUse(connection, given);
            connection.createStatement().execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Owner needs CREATEDB for tests: " + e.getMessage(), e);
        }
        return new Database(renamed(given.url(), name), given.app(), given.owner(), () -> drop(given, name));
    }

    private static void refuseInUse(Connection connection, Database given) throws SQLException {
        try (var row = connection.createStatement().executeQuery(HAS_PRODUCT_TABLES)) {
            row.next();
            if (!row.getBoolean(1)) return;
            throw new IllegalStateException(
                    "THIDUA_DB_URL %s holds the product's tables: tests run beside no real data. Name an empty database."
                            .formatted(given.url()));
        }
    }

    private static void drop(Database given, String name) throws SQLException {
        run(given, given.owner(), "alter database %s allow_connections false".formatted(name));
        run(given, given.owner(), DISCONNECT.formatted(name));
        run(given, given.app(), DISCONNECT.formatted(name));
        run(given, given.owner(), "drop database " + name);
    }

    private static void run(Database given, Database.Login login, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(given.url(), login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The address with another database: jdbc:postgresql://host:port/NAME?options. */
    static String renamed(String url, String name) {
        return url.replaceFirst("^(jdbc:postgresql:(?://[^/]*/)?)[^?]*", "$1" + name);
    }

    private static void close(Database database) {
        try {
            database.close();
            FileSystemUtils.deleteRecursively(RUN);
        } catch (Exception e) {
            System.err.println("Test database not closed: " + e);
        }
    }
}
