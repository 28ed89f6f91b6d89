import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database of a running program, past its wall. */
class Cluster {

    static Connection connect(Path data) throws Exception {
        var listens = Files.readAllLines(data.resolve("pg18/postmaster.pid")).get(3).strip();
        var password = Files.readString(data.resolve("keys/database-postgres")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/thidua?currentSchema=thidua,ext".formatted(listens), "postgres", password);
    }

    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) statement.setObject(at + 1, values[at]);
            statement.execute();
        }
    }

    /** The rows with their cells as texts. */
    static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) row.add(found.getString(at));
                rows.add(row);
            }
        }
        return rows;
    }
}
