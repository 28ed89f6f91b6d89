package vn.thidua.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A side of the wall on which SQL is tried as the serving role; nothing is kept.
 *
 * @param commune null for none
 * @param city of a city officer; null for everybody else
 */
public record Side(@Nullable UUID commune, @Nullable UUID city) {

    private static final String SIDE = "select set_config('app.commune', ?, true), set_config('app.city', ?, true)";

    public static Side of(UUID commune) {
        return new Side(commune, null);
    }

    /** The first column of what the query finds, as text. */
    public List<String> query(String sql, Object... parameters) {
        return tried(connection -> column(connection, sql, parameters));
    }

    /** How many rows the statement changes; SQLSTATE when the database refuses. */
    public String update(String sql, Object... parameters) {
        return tried(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var at = 0; at < parameters.length; at++) statement.setObject(at + 1, parameters[at]);
                return Integer.toString(statement.executeUpdate());
            } catch (SQLException refused) {
                return refused.getSQLState();
            }
        });
    }

    /** The same as the owner, for whom there is no wall. */
    public static List<String> owner(String sql, Object... parameters) {
        try (var connection = TestDatabase.get().connectAsOwner()) {
            return column(connection, sql, parameters);
        } catch (SQLException broken) {
            throw new AssertionError(sql, broken);
        }
    }

    /** Name of the role that owns and migrates. */
    public static String ownerName() {
        return TestDatabase.get().owner().user();
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T tried(Work<T> work) {
        try (var connection = TestDatabase.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (var side = connection.prepareStatement(SIDE)) {
                side.setString(1, commune == null ? "" : commune.toString());
                side.setString(2, city == null ? "" : city.toString());
                side.execute();
                return work.in(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> column(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < parameters.length; at++) statement.setObject(at + 1, parameters[at]);
            var values = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) values.add(rows.getString(1));
            }
            return values;
        }
    }
}
