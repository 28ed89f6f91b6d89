package vn.thidua;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.thidua.kernel.StageTime;

/** The program: one deployable, a modular monolith whose modules are the packages below this one. */
@Modulithic(
        systemName = "Thi Đua",
        sharedModules = {"kernel", "web"})
@SpringBootApplication
@EnableScheduling
public class ThiDua {

    /** The one clock of the program, UTC; tests put theirs in its place. */
    @Bean
    Clock clock() {
        return new StageTime(InstantSource.system(), ZoneOffset.UTC);
    }

    /** Serves when the first word is {@code serve} or an option, else carries out the command that the words name. */
    public static void main(String[] words) {
        var arguments = List.of(words);
        if (Server.isMeant(arguments)) Server.start(arguments);
        else System.exit(CommandLine.run(arguments, System.out, System.err));
    }
}
