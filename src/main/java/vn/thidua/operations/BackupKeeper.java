package vn.thidua.operations;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Backs up into the data folder each night and when asked, one at a time, and keeps the newest. */
@Component
class BackupKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(BackupKeeper.class);

    private final Backup backup;
    private final BackupFolder folder;
    private final Clock clock;
    private final int keep;
    private final AtomicReference<@Nullable String> progress = new AtomicReference<>();

    BackupKeeper(Backup backup, BackupFolder folder, Clock clock, @Value("${thidua.backup.keep:14}") int keep) {
        this.backup = backup;
        this.folder = folder;
        this.clock = clock;
        this.keep = Math.max(1, keep);
    }

    /** How many backups are kept. */
    int keeps() {
        return keep;
    }

    /** What is being done now; empty when no backup runs. */
    Optional<String> progress() {
        return Optional.ofNullable(progress.get());
    }

    /** Starts a backup that goes on after the request; false when one runs already. */
    boolean start() {
        if (!progress.compareAndSet(null, "Đang chuẩn bị…")) return false;
        Thread.ofVirtual().name("backup").start(this::run);
        return true;
    }

    @Scheduled(cron = "${thidua.backup.cron:0 0 1 * * *}", zone = "Asia/Ho_Chi_Minh")
    void nightly() {
        if (progress.compareAndSet(null, "Đang chuẩn bị…")) run();
    }

    private void run() {
        try {
            folder.note(result());
            folder.keepNewest(keep);
        } catch (IOException unwritable) {
            LOG.error("Không ghi được kết quả sao lưu.", unwritable);
        } finally {
            progress.set(null);
        }
    }

    private LastBackup result() {
        var startedAt = clock.instant();
        var file = folder.file(startedAt);
        try {
            var manifest = backup.write(file, progress::set);
            return new LastBackup(
                    startedAt, clock.instant(), file.getFileName().toString(), Files.size(file), manifest.rows(), null);
        } catch (BackupRefused | IOException | SQLException | DataAccessException failed) {
            LOG.error("Sao lưu không thành công.", failed);
            return new LastBackup(startedAt, clock.instant(), null, 0, 0, reason(failed));
        }
    }

    /** Why it failed, for people: exceptions of the machine are in English and stay in the log. */
    static String reason(Exception failed) {
        return switch (failed) {
            case BackupRefused refused -> String.valueOf(refused.getMessage());
            case FileSystemException file when String.valueOf(file.getReason()).contains("space") -> "Ổ đĩa đã đầy.";
            case FileSystemException _ -> "Không ghi được vào thư mục sao lưu.";
            case IOException wrapped when wrapped.getCause() instanceof SQLException -> "Cơ sở dữ liệu không trả lời.";
            case SQLException _, DataAccessException _ -> "Cơ sở dữ liệu không trả lời.";
            default ->
                "Không ghi được bản sao lưu; ổ đĩa có thể đã đầy. Nguyên nhân ghi trong nhật ký của chương trình.";
        };
    }
}
