package vn.thidua.identity;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.web.ContentPolicy;

/** Headers, sessions and the way of a request through {@link MemberFilter} and {@link Rights}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

    private static final String DEVICES =
            "camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), display-capture=()";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, Members members, CommuneTransaction transaction, Settings settings, Clock clock) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterAfter(new MemberFilter(members, transaction, settings, clock), AuthorizationFilter.class)
                .securityContext(context -> context.securityContextRepository(securityContextRepository()))
                .csrf(Customizer.withDefaults())
                .exceptionHandling(refused -> refused.accessDeniedHandler(new LateForms()))
                .headers(SecurityConfiguration::headers)
                .logout(leave -> leave.logoutUrl("/dang-xuat").logoutSuccessUrl("/dang-nhap?da-dang-xuat"))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(ContentPolicy.PAGES))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(devices -> devices.policy(DEVICES));
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Keeps Spring Boot from making a user of its own; sign-in is {@link SignIn}'s. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Rights());
        registry.addInterceptor(new Restoring());
    }
}
