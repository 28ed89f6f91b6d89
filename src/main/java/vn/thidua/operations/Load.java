package vn.thidua.operations;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.thidua.operations.Manifest.Dump;

/** Puts the tables of a backup in place of those of the database, within the transaction of the connection. */
final class Load {

    private final Catalog catalog;
    private final CopyManager copy;
    private final Archive archive;
    private final Map<String, Table> tables;

    Load(Connection connection, Archive archive) throws SQLException {
        this.archive = archive;
        catalog = new Catalog(connection);
        copy = connection.unwrap(PGConnection.class).getCopyAPI();
        tables = catalog.tables().stream().collect(Collectors.toMap(Table::name, Function.identity()));
    }

    /** @throws BackupRefused when the tables differ from those of the backup, or what arrived is not what was sent */
    void run(Consumer<String> progress) throws IOException, SQLException {
        var dumps = archive.manifest().tables();
        dumps.forEach(this::checkColumns);
        var keys = catalog.foreignKeys();
        keys.keySet().forEach(catalog::run);
        catalog.run("truncate " + String.join(", ", names()));
        for (var dump : dumps) {
            progress.accept("Đang khôi phục bảng %s (%d dòng)…".formatted(dump.name(), dump.rows()));
            load(dump);
        }
        archive.manifest().sequences().forEach(this::set);
        keys.values().forEach(catalog::run);
    }

    private Iterable<String> names() {
        return tables.keySet().stream().map(name -> "thidua." + name).toList();
    }

    private void checkColumns(Dump dump) {
        var table = tables.get(dump.name());
        if (table != null && new HashSet<>(table.columns()).equals(new HashSet<>(dump.columns()))) return;
        throw new BackupRefused(
                "Bảng “%s” của bản sao lưu khác với cấu trúc của chương trình này.".formatted(dump.name()));
    }

    private void load(Dump dump) throws IOException, SQLException {
        var table = tables.get(dump.name());
        if (table == null) throw new IllegalStateException(dump.name());
        catalog.run("alter table thidua.%s disable trigger user".formatted(table.name()));
        try (var in = new BufferedInputStream(archive.content(dump.path()))) {
            copy.copyIn(table.copyIn(dump.columns()), in);
        }
        catalog.run("alter table thidua.%s enable trigger user".formatted(table.name()));
        checkArrived(dump, table);
    }

    private void checkArrived(Dump dump, Table table) throws IOException, SQLException {
        var digest = Archive.sha256();
        var rows = copy.copyOut(
                table.copyOut(dump.columns()), new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        var sent = archive.manifest().entry(dump.path()).orElseThrow();
        if (rows == dump.rows() && Archive.hex(digest.digest()).equals(sent.sha256())) return;
        throw new BackupRefused("Bảng “%s” sau khi nạp khác với bản sao lưu.".formatted(dump.name()));
    }

    private void set(String sequence, long value) {
        catalog.set(sequence, value);
    }
}
