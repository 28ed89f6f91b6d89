package vn.thidua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program: one deployable, a modular monolith whose modules are the packages below this one. */
@Modulithic(systemName = "Thi Đua", sharedModules = {"kernel", "web"})
@SpringBootApplication
public class ThiDua {

    public static void main(String[] arguments) {
        SpringApplication.run(ThiDua.class, arguments);
    }
}
