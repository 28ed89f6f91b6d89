package vn.thidua.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** A program that starts the server of a data folder, commits something and dies without a word. */
final class KilledProgram {

    static final int STATUS = 9;

    private KilledProgram() {}

    public static void main(String[] arguments) throws SQLException {
        var folder = DataFolder.at(Path.of(arguments[0]));
        folder.claim();
        var server = EmbeddedPostgres.start(folder, TestDatabase.TARGET, Launch.choose(), Map.of());
        EmbeddedPostgresTest.change(server, EmbeddedPostgresTest.KEPT);
        Runtime.getRuntime().halt(STATUS);
    }
}
