package vn.thidua.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands in the tables of the product, seen by the owner through one connection: for tests that nothing changed. */
public final class StoredRows {

    private static final String TABLES = """
            select relname from pg_class
            where relnamespace = 'thidua'::regnamespace and relkind = 'r' and relname not like 'spring\\_session%'
            order by 1""";

    private StoredRows() {}

    /** How far the server's log of changes has come: equal before and after, not a byte was written in between. */
    public static String written() {
        try (var ask = Holder.OWNER.createStatement();
                var row = ask.executeQuery("select pg_current_wal_insert_lsn()")) {
            row.next();
            return row.getString(1);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    /**
     * How many rows each table has and which transactions wrote them, sessions aside: equal before and after, no row
     * came, went or was written again. A row itself is not read, which with many rows takes far longer.
     */
    public static Map<String, String> digests() {
        try (var ask = Holder.OWNER.createStatement();
                var rows = ask.executeQuery(Holder.DIGESTS)) {
            var digests = new TreeMap<String, String>();
            while (rows.next()) digests.put(rows.getString(1), rows.getString(2));
            return digests;
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    private static final class Holder {
        private static final Connection OWNER = connected();
        private static final String DIGESTS = tables().stream()
                .map("select '%1$s', count(*) || '/' || coalesce(sum(xmin::text::bigint), 0) from %1$s"::formatted)
                .collect(Collectors.joining(" union all "));

        private static Connection connected() {
            try {
                return TestDatabase.get().connectAsOwner();
            } catch (SQLException broken) {
                throw new AssertionError(broken);
            }
        }
    }

    private static List<String> tables() {
        try (var ask = Holder.OWNER.createStatement();
                var rows = ask.executeQuery(TABLES)) {
            var names = new ArrayList<String>();
            while (rows.next()) names.add(rows.getString(1));
            return names;
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }
}
