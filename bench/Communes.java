import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a city of the demonstration: copies its commune, row by row of every tenant table, and its tasks many times.
 * Communes DATA COMMUNES TASKS; keys are (commune, id), so copies keep their identifiers but for accounts.
 */
class Communes {

    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0]);
        var communes = Integer.parseInt(arguments[1]);
        var tasks = Integer.parseInt(arguments[2]);
        var listens = Files.readAllLines(data.resolve("pg18/postmaster.pid")).get(3).strip();
        var password = Files.readString(data.resolve("keys/database-postgres")).strip();
        try (var connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/thidua?currentSchema=thidua,ext".formatted(listens), "postgres", password)) {
            connection.setAutoCommit(false);
            run(connection, "set session_replication_role = replica");
            var source = one(connection, "select commune_id::text from account where username = 'demo.lan'");
            run(connection, "create temp table copy (n int, commune uuid)");
            run(connection, "insert into copy select n, md5('commune' || n)::uuid from generate_series(2, " + communes + ") n");
            run(connection, """
                    insert into locality (%s) select %s from locality l, copy where l.id = '%s'""".formatted(
                    list(columns(connection).get("locality"), ""), place(columns(connection).get("locality")), source));
            for (var table : columns(connection).entrySet()) copy(connection, table.getKey(), table.getValue(), source);
            grow(connection, communes, tasks);
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "analyze");
            System.err.println(one(connection, "select count(distinct commune_id) || ' xã, ' || count(*) || ' nhiệm vụ, ' || (select count(*) from task_step) || ' bước' from task"));
        }
    }

    private static void copy(Connection connection, String table, List<String> columns, String source) throws SQLException {
        if (!columns.contains("commune_id") || table.startsWith("journal")) return;
        run(connection, "insert into %s (%s) select %s from %s t, copy where t.commune_id = '%s' on conflict do nothing".formatted(
                table, list(columns, ""), values(table, columns), table, source));
    }

    /** Accounts have identifiers and names of their own in each commune; all else keeps its identifiers. */
    private static String values(String table, List<String> columns) {
        return String.join(", ", columns.stream()
                .map(column -> switch (column) {
                    case "commune_id" -> "copy.commune";
                    case "account_id" -> "md5(copy.n || t.account_id::text)::uuid";
                    case "id" -> table.equals("account") ? "md5(copy.n || t.id::text)::uuid" : "t.id";
                    case "username" -> "t.username || '.' || copy.n";
                    case "token", "hash" -> "decode(md5(copy.n || t." + column + "::text), 'hex')";
                    default -> "t." + column;
                })
                .toList());
    }

    private static String place(List<String> columns) {
        return String.join(", ", columns.stream()
                .map(column -> switch (column) {
                    case "id" -> "copy.commune";
                    case "name" -> "l.name || ' ' || copy.n";
                    default -> "l." + column;
                })
                .toList());
    }

    /** More tasks of the same kinds, with the same past, until the city has as many as wanted. */
    private static void grow(Connection connection, int communes, int tasks) throws SQLException {
        var each = Integer.parseInt(one(connection, "select count(*) / " + communes + " from task"));
        var times = tasks / communes / each;
        run(connection, "create temp table turn as select k from generate_series(1, " + (times - 1) + ") k");
        var columns = columns(connection);
        run(connection, "insert into task (%s) select %s from task t, turn".formatted(
                list(columns.get("task"), ""), String.join(", ", columns.get("task").stream().map(Communes::again).toList())));
        run(connection, "insert into task_step (%s) select %s from task_step t, turn".formatted(
                list(columns.get("task_step"), ""),
                String.join(", ", columns.get("task_step").stream().map(Communes::again).toList())));
    }

    private static String again(String column) {
        return switch (column) {
            case "id", "task_id", "about_id" -> "md5(turn.k || t." + column + "::text)::uuid";
            case "duty_id", "series_id", "period" -> "null";
            case "title" -> "t.title || ', tổ ' || turn.k";
            default -> "t." + column;
        };
    }

    /** Ordinary columns of each table, those that the database fills left out. */
    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        var columns = new HashMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'thidua'::regnamespace and c.relkind = 'r' and a.attnum > 0
                          and not a.attisdropped and a.attgenerated = '' and a.attidentity <> 'a'
                        order by c.relname, a.attnum""")) {
            while (rows.next()) columns.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>()).add(rows.getString(2));
        }
        return columns;
    }

    private static String list(List<String> columns, String prefix) {
        return String.join(", ", columns.stream().map(column -> prefix + column).toList());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
