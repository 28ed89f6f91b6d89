package vn.thidua;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The program: one deployable, a modular monolith whose modules are the packages below this one. */
@Modulithic(
        systemName = "Thi Đua",
        sharedModules = {"kernel", "web"})
@SpringBootApplication
public class ThiDua {

    /** The one clock of the program, UTC; tests put theirs in its place. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    public static void main(String[] arguments) {
        SpringApplication.run(ThiDua.class, arguments);
    }
}
