package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

class ServerTest {

    @Test
    void itServesUnlessAnotherCommandIsNamed() {
        assertThat(Server.isMeant(List.of())).isTrue();
        assertThat(Server.isMeant(List.of("--port", "81"))).isTrue();
        assertThat(Server.isMeant(List.of("serve", "--demo"))).isTrue();
        assertThat(Server.isMeant(List.of("audit", "verify"))).isFalse();
    }

    @Test
    void theAddressIsOneThatCanBeOpened() {
        assertThat(Server.address(null, "127.0.0.1", 8080)).isEqualTo("http://127.0.0.1:8080/");
        assertThat(Server.address("", "0.0.0.0", 81)).isEqualTo("http://localhost:81/");
        assertThat(Server.address(null, "::1", 81)).isEqualTo("http://[::1]:81/");
        assertThat(Server.address("https://thidua.xa.vn/", "0.0.0.0", 81)).isEqualTo("https://thidua.xa.vn/");
    }

    @Test
    void aProxyIsBelievedOnlyWhereThereIsOne() {
        assertThat(Server.behindProxy(null)).isEmpty();
        assertThat(Server.behindProxy("https://thidua.xa.vn/"))
                .containsExactly(
                        "--server.forward-headers-strategy=native", "--server.servlet.session.cookie.secure=true");
    }

    @Test
    void aTakenPortIsExplainedBeforeAnythingElseReportsIt() {
        var reporters = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        SpringBootExceptionReporter.class,
                        ArgumentResolver.of(ConfigurableApplicationContext.class, new GenericApplicationContext()));

        assertThat(reporters.getFirst()).isInstanceOf(PortTaken.class);
        assertThat(reporters.getFirst().reportException(new IllegalStateException(new PortInUseException(81))))
                .isTrue();
    }
}
