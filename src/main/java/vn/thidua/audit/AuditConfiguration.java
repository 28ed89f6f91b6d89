package vn.thidua.audit;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.database.DataFolder;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    Seal seal(DataFolder data) {
        return new Seal(data.secret("journal").getBytes(StandardCharsets.UTF_8));
    }
}
