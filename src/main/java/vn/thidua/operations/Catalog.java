package vn.thidua.operations;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.database.Database;

/** What the database knows about itself, asked as the owner, for whom the wall does not stand. */
final class Catalog {

    /** Values are written the same way whatever the server and the machine are set to. */
    private static final String FORMATS = """
            set time zone 'UTC'; set datestyle to 'ISO, YMD'; set intervalstyle to 'iso_8601';
            set bytea_output to 'hex'; set extra_float_digits to 3; set lock_timeout to '10s'""";

    private final JdbcClient jdbc;

    Catalog(Connection connection) {
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** A connection as owner without auto-commit; the caller closes it. */
    static Connection connect(Database database) throws SQLException {
        var connection = database.connectAsOwner();
        try (var statement = connection.createStatement()) {
            statement.execute(FORMATS);
        }
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Tables whose rows a backup keeps: all but the history of migrations and the sessions, which a restore ends. */
    List<Table> tables() {
        return jdbc.sql("""
                select quote_ident(relname) as name,
                  (select array_agg(quote_ident(attname) order by attnum) from pg_attribute
                   where attrelid = t.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
                  (select array_agg(quote_ident(attname) || case when attcollation = 0 then '' else ' collate "C"' end
                     order by place)
                   from pg_index, unnest(indkey::int2[]) with ordinality as k (number, place), pg_attribute
                   where indrelid = t.oid and indisprimary and attrelid = t.oid and attnum = number) as key
                from pg_class t
                where relnamespace = 'thidua'::regnamespace and relkind = 'r'
                  and relname <> 'flyway_schema_history' and relname not like 'spring\\_session%'
                order by relname collate "C\"""")
                .query((row, _) -> new Table(row.getString("name"), names(row, "columns"), names(row, "key")))
                .list();
    }

    /** Versions of the migrations that were applied, in that order. */
    List<String> migrations() {
        return jdbc.sql("""
                select version from thidua.flyway_schema_history
                where success and version is not null order by installed_rank""").query((row, _) -> row.getString(1)).list();
    }

    /** Last value of each sequence that was used. */
    Map<String, Long> sequences() {
        var sequences = new LinkedHashMap<String, Long>();
        jdbc.sql("""
                select quote_ident(sequencename), last_value from pg_sequences
                where schemaname = 'thidua' and last_value is not null order by 1""").query(row -> {
            sequences.put(row.getString(1), row.getLong(2));
        });
        return sequences;
    }

    /** Statements that take the foreign keys away, each with the one that puts it back. */
    Map<String, String> foreignKeys() {
        var keys = new LinkedHashMap<String, String>();
        jdbc.sql("""
                select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                  format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                from pg_constraint
                where connamespace = 'thidua'::regnamespace and contype = 'f' and conparentid = 0""").query(row -> {
            keys.put(row.getString(1), row.getString(2));
        });
        return keys;
    }

    /** Whether no commune was ever set up here. */
    boolean isEmpty() {
        return jdbc.sql("select not exists (select from thidua.locality)")
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** Lets the sequence go on after the value; one that is not there any more is left out. */
    void set(String sequence, long value) {
        jdbc.sql("select setval(to_regclass('thidua.' || ?), ?)")
                .params(sequence, value)
                .query(Long.class)
                .optional();
    }

    void run(String statement) {
        jdbc.sql(statement).update();
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        Array names = row.getArray(column);
        return names == null ? List.of() : List.of((String[]) names.getArray());
    }
}
