package vn.thidua.document;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DocumentConfiguration {

    /** Files a little above the limit still reach the intake, which can name them. */
    @Bean
    MultipartConfigElement multipart(@Value("${thidua.largest-file}") DataSize largest) {
        var limits = new MultipartConfigFactory();
        limits.setMaxFileSize(DataSize.ofBytes(largest.toBytes() * 2));
        limits.setMaxRequestSize(DataSize.ofBytes(largest.toBytes() * 4));
        limits.setFileSizeThreshold(DataSize.ofKilobytes(64));
        return limits.createMultipartConfig();
    }
}
