package vn.thidua.exchange;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.identity.OnBehalf;

/** The way of a program's request: no session, no form, a token each time. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration implements WebMvcConfigurer {

    static final String ROOT = "/api/v1";

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, Tokens tokens, OnBehalf people, Pace pace, CommuneTransaction transaction, Clock clock) {
        return http.securityMatcher(ROOT + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterAfter(new ProgramFilter(tokens, people, pace, transaction, clock), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Scopes()).addPathPatterns(ROOT + "/**");
    }
}
