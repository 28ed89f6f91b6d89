package vn.thidua.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the data lives and who may do what there: the serving role answers requests behind the wall and owns nothing;
 * the owner migrates, backs up, restores and verifies, and never serves.
 *
 * @param url JDBC address
 * @param app the serving role
 * @param owner the owning role
 * @param server closed with the program; stops the embedded server and does nothing for somebody else's
 */
public record Database(String url, Login app, Login owner, AutoCloseable server) implements AutoCloseable {

    private static final int POOL = 16;
    private static final String SEARCH_PATH = "-c search_path=thidua,ext";
    private static final String PATIENCE =
            " -c statement_timeout=60s -c lock_timeout=10s" + " -c idle_in_transaction_session_timeout=60s";

    /** A role with its password, which is never printed. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /**
     * A new connection as the owner, for whom the wall does not stand: for migration, backup, restore and verification
     * only. The caller closes it.
     */
    public Connection connectAsOwner() throws SQLException {
        return ownerSource().getConnection();
    }

    /**
     * Brings the schema to the state of this release. Each start does so; a restore does it before and after.
     *
     * @throws CannotStart when that fails, or the schema is that of another release
     */
    public void migrate() {
        Schema.migrate(this);
    }

    /**
     * Drops all that the product keeps in the database and makes its schema as it was at an earlier version. For
     * restore into an empty database only.
     *
     * @param version of the last migration, such as {@code 202611230100}
     */
    public void makeAnew(String version) {
        Schema.makeAnew(this, version);
    }

    PGSimpleDataSource ownerSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(owner.user());
        source.setPassword(owner.password());
        source.setApplicationName("thidua-owner");
        source.setOptions(SEARCH_PATH);
        return source;
    }

    /**
     * Opens connections of the serving role to a migrated database.
     *
     * @throws CannotStart when the role cannot connect, could look past the wall, or lacks grants
     */
    HikariDataSource serve() {
        var pool = pool();
        try (var connection = pool.getConnection()) {
            ServingRole.of(connection, owner).check(app.user());
            return pool;
        } catch (SQLException e) {
            pool.close();
            throw unreachable(app, e);
        } catch (CannotStart e) {
            pool.close();
            throw e;
        }
    }

    private HikariDataSource pool() {
        var pool = new HikariConfig();
        pool.setPoolName("thidua");
        pool.setJdbcUrl(url);
        pool.setUsername(app.user());
        pool.setPassword(app.password());
        pool.setMaximumPoolSize(POOL);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(10_000);
        pool.setConnectionInitSql("set time zone 'UTC'");
        pool.addDataSourceProperty("ApplicationName", "thidua");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("options", SEARCH_PATH + PATIENCE);
        try {
            return new HikariDataSource(pool);
        } catch (PoolInitializationException e) {
            throw unreachable(app, e.getCause());
        }
    }

    /** Says in Vietnamese why a role cannot connect. */
    CannotStart unreachable(Login login, @Nullable Throwable cause) {
        var state = cause instanceof SQLException e && e.getSQLState() != null ? e.getSQLState() : "";
        var reason = switch (state) {
            case "28P01", "28000" -> "sai tên hoặc mật khẩu của vai trò “%s”".formatted(login.user());
            case "3D000" -> "cơ sở dữ liệu này chưa được tạo";
            case "42501" -> "vai trò “%s” chưa được cấp quyền".formatted(login.user());
            case "53300" -> "máy chủ đã hết chỗ kết nối";
            default -> "máy chủ không trả lời";
        };
        return new CannotStart("Không mở được cơ sở dữ liệu %s: %s.".formatted(url, reason), cause);
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
