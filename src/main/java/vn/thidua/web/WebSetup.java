package vn.thidua.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Makes Spring's web layer Vietnamese and lets static files be kept for ever. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    static LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.of("vi", "VN"));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var folder : List.of("css", "js", "img", "vendor")) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(FOR_EVER)
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                    .addTransformer(new CssLinkResourceTransformer());
        }
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new NumberFormat());
        registry.addFormatter(new DateFormat());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new MemberArgument());
    }

    private static final class NumberFormat implements Formatter<BigDecimal> {

        @Override
        public BigDecimal parse(String text, Locale locale) {
            return Numbers.parse(text);
        }

        @Override
        public String print(BigDecimal number, Locale locale) {
            return Show.number(number);
        }
    }

    private static final class DateFormat implements Formatter<LocalDate> {

        @Override
        public LocalDate parse(String text, Locale locale) {
            return Dates.parse(text);
        }

        @Override
        public String print(LocalDate date, Locale locale) {
            return Show.date(date);
        }
    }
}
