package vn.thidua.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands in the tables of the product, seen by the owner: for tests that nothing changed. */
public final class StoredRows {

    private static final String TABLES = """
            select relname from pg_class
            where relnamespace = 'thidua'::regnamespace and relkind = 'r' and relname not like 'spring\\_session%'
            order by 1""";

    private StoredRows() {}

    /** How far the server's log of changes has come: equal before and after, not a byte was written in between. */
    public static String written() {
        try (var owner = TestDatabase.get().connectAsOwner();
                var row = owner.createStatement().executeQuery("select pg_current_wal_insert_lsn()")) {
            row.next();
            return row.getString(1);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    /** A digest of the rows of each table, sessions aside. */
    public static Map<String, String> digests() {
        try (var owner = TestDatabase.get().connectAsOwner()) {
            var all = tables(owner).stream()
                    .map(
                            "select '%1$s', count(*) || '/' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %1$s t"
                                    ::formatted)
                    .collect(Collectors.joining(" union all "));
            var digests = new TreeMap<String, String>();
            try (var rows = owner.createStatement().executeQuery(all)) {
                while (rows.next()) digests.put(rows.getString(1), rows.getString(2));
            }
            return digests;
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> tables(Connection owner) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = owner.createStatement().executeQuery(TABLES)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }
}
