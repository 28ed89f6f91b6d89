package vn.thidua.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the schema to the state of this release, as the owner. A digest of all migrations is kept as the comment of the
 * schema, so that a start with nothing to migrate costs one query in place of Flyway's whole round.
 */
final class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);
    private static final int OLDEST_SERVER = 15;
    private static final String NAME = "thidua";
    private static final String FAILED =
            "Không cập nhật được cấu trúc cơ sở dữ liệu; dữ liệu được giữ nguyên, nguyên nhân"
                    + " ghi ở trên. Với máy chủ riêng, vai trò “%s” phải sở hữu cơ sở dữ liệu; xem docs/database.md.";
    private static final String READ_DIGEST =
            "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = 'thidua'";

    private Schema() {}

    /** @throws CannotStart when a migration fails, or the schema is that of another release */
    static void migrate(Database database) {
        try (var connection = database.connectAsOwner()) {
            checkVersion(connection);
            if (isCurrent(database, connection)) return;
            System.err.println("Đang cập nhật cấu trúc cơ sở dữ liệu…");
            run(database, "latest");
            note(connection, digest(database));
        } catch (SQLException e) {
            throw database.unreachable(database.owner(), e);
        }
    }

    /** @throws CannotStart when the schema, which another program serves now, is not that of this release */
    static void check(Database database) {
        try (var connection = database.connectAsOwner()) {
            if (isCurrent(database, connection)) return;
            throw new CannotStart(
                    "Chương trình Thi Đua đang chạy là một bản khác. Hãy dừng chương trình đó rồi thử lại.");
        } catch (SQLException e) {
            throw database.unreachable(database.owner(), e);
        }
    }

    /** Drops the schema with all that is in it and makes it as it was at the version. */
    static void makeAnew(Database database, String version) {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("drop schema thidua cascade");
            run(database, version);
        } catch (SQLException e) {
            throw database.unreachable(database.owner(), e);
        }
    }

    private static void run(Database database, String version) {
        try {
            flyway(database, version).migrate();
        } catch (FlywayValidateException e) {
            LOG.error("{}", e.getMessage());
            throw new CannotStart(
                    "Cơ sở dữ liệu có cấu trúc của một bản chương trình khác, mới hơn hoặc đã bị sửa;"
                            + " dữ liệu được giữ nguyên. Hãy dùng đúng bản chương trình đã tạo ra nó.",
                    e);
        } catch (FlywayException e) {
            LOG.error("{}", e.getMessage());
            throw new CannotStart(FAILED.formatted(database.owner()), e);
        }
    }

    private static boolean isCurrent(Database database, Connection connection) throws SQLException {
        return digest(database).equals(appliedDigest(connection));
    }

    private static void checkVersion(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version >= OLDEST_SERVER) return;
        throw new CannotStart("Máy chủ PostgreSQL đang là bản %d; chương trình cần bản %d trở lên."
                .formatted(version, OLDEST_SERVER));
    }

    private static Flyway flyway(Database database, String version) {
        return Flyway.configure()
                .target(version)
                .dataSource(database.ownerSource())
                .defaultSchema(NAME)
                .createSchemas(true)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", quoted(database.app().user())))
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true)
                .load();
    }

    private static void note(Connection connection, String digest) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("comment on schema thidua is '%s'".formatted(digest));
        }
    }

    private static @Nullable String appliedDigest(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(READ_DIGEST)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static String digest(Database database) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(database.app().user().getBytes(StandardCharsets.UTF_8));
            for (var script : scripts()) digest.update(script.getContentAsByteArray());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Resource[] scripts() throws IOException {
        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql");
        Arrays.sort(scripts, Comparator.comparing(script -> Objects.requireNonNull(script.getFilename())));
        return scripts;
    }

    private static String quoted(String role) {
        return '"' + role.replace("\"", "\"\"") + '"';
    }
}
