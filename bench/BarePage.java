package bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least that Spring Boot serves: what a start of the program is measured against. */
@SpringBootApplication
@RestController
public class BarePage {

    @GetMapping("/health")
    String page() {
        return "ok";
    }

    public static void main(String[] arguments) {
        SpringApplication.run(BarePage.class, arguments);
    }
}
