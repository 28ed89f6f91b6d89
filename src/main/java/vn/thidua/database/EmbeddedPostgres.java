package vn.thidua.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server inside the data folder: started with the program, started again when it dies, stopped with the
 * program. It listens on loopback only, asks for passwords and writes durably.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "40"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("io_workers", "1"),
            Map.entry("max_logical_replication_workers", "0"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"));

    private final Cluster cluster;
    private final Map<String, String> settings;
    private final int port;
    private Process process;
    private volatile boolean isClosing;

    private EmbeddedPostgres(Cluster cluster, Map<String, String> overrides) throws IOException {
        this.cluster = cluster;
        port = freePort();
        settings = new TreeMap<>(SETTINGS);
        settings.putAll(overrides);
        settings.put("port", String.valueOf(port));
        process = launch();
        awaitReady();
        Thread.ofVirtual().name("postgres-watch").start(this::watch);
    }

    /**
     * Starts the server of a claimed data folder, making its cluster first where there is none.
     *
     * @throws CannotStart with the reason in Vietnamese
     */
    static EmbeddedPostgres start(DataFolder data) {
        return start(data, data.root(), Launch.choose(), Map.of());
    }

    /**
     * @param programs folder into which the release is unpacked
     * @param overrides settings that replace the durable ones; for tests only
     */
    static EmbeddedPostgres start(DataFolder data, Path programs, Launch launch, Map<String, String> overrides) {
        try {
            var cluster = new Cluster(data, PostgresProgram.unpackedIn(programs), launch);
            cluster.prepare();
            return new EmbeddedPostgres(cluster, overrides);
        } catch (IOException e) {
            throw new CannotStart(
                    "Không khởi động được PostgreSQL trong thư mục %s (%s). Hãy kiểm tra quyền ghi và chỗ trống trên đĩa."
                            .formatted(data.root(), e.getMessage()),
                    e);
        }
    }

    /** Where the server listens, with the roles that were made in it; closing it stops the server. */
    Database database() {
        return Cluster.database(cluster.data(), port, this);
    }

    /** The process of the server that runs now. */
    synchronized ProcessHandle process() {
        return process.toHandle();
    }

    /** Stops the server and waits for it; connections that are still open are cut, committed work is on disk. */
    @Override
    public void close() {
        isClosing = true;
        synchronized (this) {
            if (process.isAlive() && !cluster.stop()) process.destroyForcibly();
            process.onExit().join();
        }
    }

    private Process launch() throws IOException {
        var words = new ArrayList<String>(List.of("-D", cluster.folder().toString()));
        settings.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        return cluster.launchServer(words);
    }

    private void watch() {
        while (!isClosing) {
            process.onExit().join();
            for (var pause = POLL; !isClosing && !isRestarted(); pause = longer(pause)) {
                LockSupport.parkNanos(pause.toNanos());
            }
        }
    }

    private synchronized boolean isRestarted() {
        if (isClosing) return false;
        LOG.warn("PostgreSQL dừng bất thường, đang khởi động lại.");
        try {
            process = launch();
            awaitReady();
            LOG.info("PostgreSQL đã chạy lại.");
            return true;
        } catch (IOException | CannotStart e) {
            LOG.error("Chưa khởi động lại được PostgreSQL: {}", e.getMessage());
            return false;
        }
    }

    private void awaitReady() {
        var deadline = Instant.now().plus(LONGEST_RECOVERY);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new CannotStart(
                        "PostgreSQL không chạy được; nguyên nhân ghi ở cuối tệp %s.".formatted(cluster.log()));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private boolean isReady() {
        return Postmaster.of(cluster.folder())
                .filter(server -> server.pid() == process.pid() && server.isReady())
                .isPresent();
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
