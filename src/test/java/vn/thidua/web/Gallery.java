package vn.thidua.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;

/** A small program of this module alone: every component with real words, and one page for each way to refuse. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
            "org.springframework.boot.session.autoconfigure.SessionAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration"
        })
@ComponentScan(
        basePackageClasses = Shell.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|Gallery).*"))
@Import({GalleryPages.Pages.class, GalleryPages.Refusals.class})
class Gallery {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
            + "manifest-src 'self'";
    static final Member HOA = new Member(
            Ids.next(),
            Ids.next(),
            "Nguyễn Thị Hoa",
            Ids.next(),
            null,
            Set.of(Role.STANDING_OFFICER),
            Set.of(),
            Set.of());

    /** Signs everybody in but a stranger, as identity will, and forbids what no page may need. */
    @Bean
    @Order(-1000)
    Filter signedIn() {
        return (request, response, chain) -> {
            if (request.getParameter("khach") == null) {
                request.setAttribute(Shell.MEMBER, HOA);
                request.setAttribute(Shell.COMMUNE, "Ủy ban nhân dân xã An Bình");
            }
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", POLICY);
            chain.doFilter(request, response);
        };
    }

    @Bean
    MenuEntry desk() {
        return new Entry("Việc của tôi", "/thu-vien", "list-checks", 10, "Việc của tôi");
    }

    @Bean
    MenuEntry movements() {
        return new Entry("Phong trào thi đua", "/phong-trao", "flag", 20, null);
    }

    @Bean
    MenuEntry reports() {
        return new Entry("Báo cáo định kỳ và đột xuất", "/bao-cao", "file-text", 30, "Báo cáo");
    }

    @Bean
    MenuEntry notices() {
        return new Entry("Thông báo", "/thong-bao", "bell", 40, "Thông báo");
    }

    @Bean
    MenuEntry units() {
        return new Entry("Đơn vị và con người", "/don-vi", "building-2", 50, null);
    }

    @Bean
    MenuEntry me() {
        return new Entry("Tài khoản của tôi", "/tai-khoan", "user", 60, "Tôi") {
            @Override
            public Place place() {
                return Place.ACCOUNT;
            }
        };
    }

    static class Entry implements MenuEntry {

        private final String label;
        private final String href;
        private final String icon;
        private final int order;
        private final @Nullable String shortLabel;

        Entry(String label, String href, String icon, int order, @Nullable String shortLabel) {
            this.label = label;
            this.href = href;
            this.icon = icon;
            this.order = order;
            this.shortLabel = shortLabel;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String href() {
            return href;
        }

        @Override
        public String icon() {
            return icon;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public boolean visibleTo(Member member) {
            return member.isAny(Role.STANDING_OFFICER);
        }

        @Override
        public boolean bottom() {
            return shortLabel != null;
        }

        @Override
        public String shortLabel() {
            return shortLabel == null ? label : shortLabel;
        }
    }
}
