package vn.thidua.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Command;
import vn.thidua.web.Show;

/** {@code bin/thidua backup FILE}, also while the program serves. */
@Component
class BackupCommand implements Command {

    private final Backup backup;

    BackupCommand(Backup backup) {
        this.backup = backup;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1) {
            err.println("Cách dùng: bin/thidua backup TỆP");
            return 2;
        }
        var file = Path.of(arguments.getFirst()).toAbsolutePath();
        try {
            var manifest = backup.write(file, err::println);
            out.println("Đã sao lưu vào " + file);
            out.print(Counts.of(manifest));
            out.printf("  kích thước: %s%n", Show.size(Files.size(file)));
            return 0;
        } catch (BackupRefused refused) {
            err.println(refused.getMessage());
        } catch (IOException | SQLException failed) {
            err.println("Không sao lưu được: " + failed.getMessage());
        }
        return 2;
    }
}
