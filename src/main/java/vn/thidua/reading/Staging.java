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
    private static final String NULL = "\\N";

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
        var cells = columns.stream().map(Cells::new).toList();
        var text = new StringBuilder(CHUNK + 4096);
        for (var row : rows) {
            for (var column : cells) text.append(column.of(row)).append('\t');
            text.setCharAt(text.length() - 1, '\n');
            if (text.length() >= CHUNK) flush(copy, text);
        }
        flush(copy, text);
    }

    /** What a column holds. Rows that follow each other often hold the same thing, which is written out once. */
    private static final class Cells<T> {

        private final Function<T, ? extends @Nullable Object> column;
        private @Nullable Object last;
        private String text = NULL;

        Cells(Function<T, ? extends @Nullable Object> column) {
            this.column = column;
        }

        String of(T row) {
            var value = column.apply(row);
            if (value != last) {
                last = value;
                text = value == null ? NULL : escaped(value.toString());
            }
            return text;
        }
    }

    private static void flush(CopyIn copy, StringBuilder text) throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static String escaped(String words) {
        if (words.chars().noneMatch(sign -> sign == '\\' || sign < ' ')) return words;
        return words.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
