package vn.thidua.reading;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Brings many rows into a table of the transaction by COPY, which no other way comes near. */
@Component
class Staging {

    private static final int CHUNK = 64 * 1024;

    private final DataSource source;

    Staging(DataSource source) {
        this.source = source;
    }

    /**
     * Copies rows within the transaction.
     *
     * @param table with its columns: "staged (a, b)"
     * @param columns what each holds, as text; null for null
     */
    <T> void copy(String table, List<T> rows, List<Function<T, ? extends @Nullable Object>> columns) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
            try {
                send(copy, rows, columns);
                copy.endCopy();
            } finally {
                if (copy.isActive()) copy.cancelCopy();
            }
        } catch (SQLException refused) {
            throw new DataAccessResourceFailureException("copy " + table, refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static <T> void send(CopyIn copy, List<T> rows, List<Function<T, ? extends @Nullable Object>> columns)
            throws SQLException {
        var text = new StringBuilder(CHUNK + 4096);
        for (var row : rows) {
            for (var column : columns) {
                append(text, column.apply(row));
                text.append('\t');
            }
            text.setCharAt(text.length() - 1, '\n');
            if (text.length() >= CHUNK) flush(copy, text);
        }
        flush(copy, text);
    }

    private static void flush(CopyIn copy, StringBuilder text) throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        var words = value.toString();
        for (var at = 0; at < words.length(); at++) {
            switch (words.charAt(at)) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(words.charAt(at));
            }
        }
    }
}
