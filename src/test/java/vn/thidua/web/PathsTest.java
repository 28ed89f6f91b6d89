package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/phong-trao", "/phong-trao?trang=2&q=a%20b"})
    void aPathOfThisSiteIsKept(String path) {
        assertThat(Paths.within(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.vn",
                "/\\evil.vn",
                "https://evil.vn",
                "evil",
                "",
                "/a\r\nb",
                "/a\\b",
                "javascript:alert(1)"
            })
    void everyOtherPathLeadsToTheStart(String path) {
        assertThat(Paths.within(path)).isEqualTo("/");
    }

    @Test
    void thePageBeforeMustBeOfThisSite() {
        assertThat(Paths.before("https://xa.vn/nhiem-vu?trang=2", "xa.vn")).isEqualTo("/nhiem-vu?trang=2");
        assertThat(Paths.before("https://evil.vn/nhiem-vu", "xa.vn")).isEqualTo("/");
        assertThat(Paths.before("::", "xa.vn")).isEqualTo("/");
        assertThat(Paths.before(null, "xa.vn")).isEqualTo("/");
    }
}
