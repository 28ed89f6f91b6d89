import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

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

    /** A token of the account with one scope, for all units of its commune. */
    static String token(Connection connection, String username, String scope) throws Exception {
        var account = rows(connection, "select commune_id, id, person_id from account where username = '" + username + "'").getFirst();
        var commune = UUID.fromString(account.get(0));
        var bytes = new byte[48];
        new SecureRandom().nextBytes(bytes);
        ByteBuffer.wrap(bytes).putLong(commune.getMostSignificantBits()).putLong(commune.getLeastSignificantBits());
        var secret = "thidua_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        run(connection, """
                insert into access_token (commune_id, id, name, account_id, scopes, units, hash, per_minute, expires_at, made_by, made_at)
                select ?, gen_random_uuid(), 'đo', ?::uuid, array[?], coalesce((select array_agg(id) from unit where commune_id = ?), '{}'),
                  ?, 6000, now() + interval '1 day', ?::uuid, now()""",
                commune, account.get(1), scope, commune, MessageDigest.getInstance("SHA-256").digest(secret.getBytes()), account.get(2));
        return secret;
    }
}
