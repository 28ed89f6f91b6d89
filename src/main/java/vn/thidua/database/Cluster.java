package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The cluster of the embedded server on disk, named after the major version that wrote it.
 *
 * @param data the data folder around it
 * @param program the release that works on it
 * @param launch how commands are run
 */
record Cluster(DataFolder data, PostgresProgram program, Launch launch) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "thidua_owner";
    static final String APP = "thidua_app";
    static final String DATABASE = "thidua";

    private static final String HBA = """
            # type  database  user  address       method
            host    all       all   127.0.0.1/32  scram-sha-256
            host    all       all   ::1/128       scram-sha-256
            """;

    /**
     * The database of a folder that another program claims, on the server which that program runs.
     *
     * @throws CannotStart when that server does not take connections
     */
    static Database join(DataFolder data) {
        var server = Postmaster.of(folder(data)).filter(Postmaster::isReady);
        if (server.isPresent()) return database(data, server.get().port(), () -> {});
        throw new CannotStart(
                "Chương trình đang dùng thư mục %s chưa sẵn sàng. Hãy thử lại sau.".formatted(data.root()));
    }

    /** The database of the data folder, whose server listens on the port. */
    static Database database(DataFolder data, int port, AutoCloseable server) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE),
                new Database.Login(APP, password(data, APP)),
                new Database.Login(OWNER, password(data, OWNER)),
                server);
    }

    /** Where the cluster lies once it is whole. */
    Path folder() {
        return folder(data);
    }

    /** What the server says goes here. */
    Path log() {
        return data.root().resolve("postgresql.log");
    }

    /**
     * Makes the cluster with its roles and its empty database unless it exists; it appears whole or not at all. A server
     * that outlived the program which started it is stopped: the claim on the folder proves that nobody uses it.
     *
     * @throws CannotStart when the folder holds the cluster of another major version, or keys are missing
     */
    void prepare() throws IOException {
        if (Files.isDirectory(folder())) checkKeys();
        else create();
        launch.own(folder());
        launch.checkReach(program.home());
        var left = Postmaster.of(folder());
        if (left.isPresent()) clearAway(left.get());
    }

    private static Path folder(DataFolder data) {
        return data.root().resolve("pg" + PostgresProgram.MAJOR);
    }

    private static String password(DataFolder data, String role) {
        return data.secret("database-" + role);
    }

    /** Starts the server in the foreground of a process of its own; the words are its options. */
    Process launchServer(List<String> words) throws IOException {
        var command = Stream.concat(Stream.of(program.command("postgres")), words.stream());
        var process = started(launch.detached(command.toList()));
        process.outputWriter().close();
        return process;
    }

    /** Stops the server that runs on this cluster, cutting open connections; false when that did not succeed. */
    boolean stop() {
        try {
            run(launch.command(program.command("pg_ctl"), "stop", "-D", folder().toString(), "-m", "fast"), "");
            return true;
        } catch (IOException | CannotStart e) {
            return false;
        }
    }

    private void clearAway(Postmaster left) throws IOException {
        if (left.isAlive()) {
            System.err.println("Đang dừng PostgreSQL còn chạy từ lần trước…");
            stop();
        } else if (left.isNumberTaken()) {
            Files.delete(folder().resolve("postmaster.pid"));
        }
    }

    private void create() throws IOException {
        refuseOtherMajor();
        System.err.println("Đang tạo cơ sở dữ liệu…");
        var draft = data.root().resolve("pg" + PostgresProgram.MAJOR + ".new");
        if (Files.exists(draft)) FileSystemUtils.deleteRecursively(draft);
        Files.createDirectory(draft);
        launch.own(draft);
        run(
                launch.command(
                        program.command("initdb"),
                        "--pgdata=" + draft,
                        "--username=" + SUPERUSER,
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--data-checksums",
                        "--no-instructions",
                        "--locale=C",
                        "--locale-provider=icu",
                        "--icu-locale=vi-VN"),
                "");
        Files.writeString(draft.resolve("pg_hba.conf"), HBA);
        run(
                launch.command(
                        program.command("postgres"),
                        "--single",
                        "-D",
                        draft.toString(),
                        "-c",
                        "exit_on_error=on",
                        "postgres"),
                roles());
        Files.move(draft, folder());
    }

    private String roles() {
        return Stream.of(
                        "alter role %s password '%s'".formatted(SUPERUSER, password(data, SUPERUSER)),
                        "create role %s login password '%s'".formatted(OWNER, password(data, OWNER)),
                        "create role %s login password '%s'".formatted(APP, password(data, APP)),
                        "create database %s owner %s".formatted(DATABASE, OWNER))
                .map(statement -> statement + ";\n")
                .reduce("", String::concat);
    }

    private void checkKeys() {
        for (var role : List.of(SUPERUSER, OWNER, APP)) {
            if (data.hasSecret("database-" + role)) continue;
            throw new CannotStart(
                    "Thư mục %s thiếu tệp khóa database-%s nên không mở được cơ sở dữ liệu. Hãy chép lại tệp này."
                            .formatted(data.keys(), role));
        }
    }

    private void refuseOtherMajor() throws IOException {
        try (var all = Files.list(data.root())) {
            var other = all.map(p -> p.getFileName().toString())
                    .filter(n -> n.matches("pg\\d+"))
                    .sorted()
                    .findFirst();
            if (other.isEmpty()) return;
            throw new CannotStart(("""
                    Thư mục %s chứa dữ liệu của PostgreSQL %s, còn bản chương trình này dùng PostgreSQL %s. \
                    Dữ liệu cũ được giữ nguyên, không bị thay đổi.
                    Hãy dùng bản chương trình cũ để sao lưu (bin/thidua backup TỆP), rồi dùng bản này với một thư mục \
                    dữ liệu mới để khôi phục (bin/thidua restore TỆP).""").formatted(data.root(), other.get().substring(2), PostgresProgram.MAJOR));
        }
    }

    private void run(List<String> command, String input) throws IOException {
        var process = started(command);
        try (var stdin = process.outputWriter()) {
            stdin.write(input);
        }
        if (process.onExit().join().exitValue() == 0) return;
        throw new CannotStart("Không chuẩn bị được PostgreSQL; nguyên nhân ghi ở cuối tệp %s.".formatted(log()));
    }

    private Process started(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        return builder.start();
    }
}
