package vn.thidua.audit;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.thidua.kernel.Timeline;

/** What the journal still lacks. */
@TestConfiguration(proxyBeanMethods = false)
public class AuditStandIn {

    @Bean
    @ConditionalOnMissingBean
    Seal seal() {
        return new Seal(new byte[32]);
    }

    @Bean
    @ConditionalOnMissingBean
    Timeline timeline() {
        return (_, _) -> List.of();
    }
}
