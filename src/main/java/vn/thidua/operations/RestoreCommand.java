package vn.thidua.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Command;

/** {@code bin/thidua restore FILE [--replace]}, while nobody serves from the data folder. */
@Component
class RestoreCommand implements Command {

    private final Restore restore;

    RestoreCommand(Restore restore) {
        this.restore = restore;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var words = new ArrayList<>(arguments);
        var replace = words.remove("--replace");
        if (words.size() != 1) {
            err.println("Cách dùng: bin/thidua restore TỆP [--replace]");
            return 2;
        }
        err.println("Đang kiểm tra bản sao lưu…");
        try (var archive = Archive.open(Path.of(words.getFirst()).toAbsolutePath())) {
            restore.run(archive, replace, err::println);
            out.println("Đã khôi phục.");
            out.print(Counts.of(archive.manifest()));
            return 0;
        } catch (BackupRefused refused) {
            err.println(refused.getMessage());
        } catch (IOException | SQLException | DataAccessException failed) {
            LoggerFactory.getLogger(RestoreCommand.class).error("Restore failed", failed);
            err.println("Không khôi phục được; dữ liệu trong cơ sở dữ liệu không bị thay đổi.");
        }
        return 2;
    }
}
