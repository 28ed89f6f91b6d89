package vn.thidua.operations;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.web.Anyone;

/** Tells a load balancer or a watchman whether this copy of the program can work. */
@RestController
@Anyone
class HealthController {

    private static final int PATIENCE_SECONDS = 5;

    private final DataSource dataSource;

    private final String version;

    HealthController(DataSource dataSource, @Value("${spring.application.version}") String version) {
        this.dataSource = dataSource;
        this.version = version;
    }

    /** 200 when the database answers, else 503. */
    @GetMapping("/health")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    ResponseEntity<Map<String, String>> show() {
        var answers = databaseAnswers();
        return ResponseEntity.status(answers ? 200 : 503)
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "status", answers ? "ok" : "down",
                        "version", version,
                        "database", answers ? "up" : "down"));
    }

    private boolean databaseAnswers() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException gone) {
            return false;
        }
    }
}
