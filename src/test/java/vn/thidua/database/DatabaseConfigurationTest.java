package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@SpringBootTest(classes = DatabaseConfiguration.class)
class DatabaseConfigurationTest {

    @Autowired
    DataSource source;

    @Test
    void requestsAreServedByTheRoleThatOwnsNothing() {
        var role = answer("select current_user");

        assertThat(role).isEqualTo(TestDatabase.get().app().user());
        assertThat(role).isNotEqualTo(TestDatabase.get().owner().user());
    }

    @Test
    void timesAreReadInUtcWhereverTheMachineStands() {
        assertThat(answer("show timezone")).isEqualTo("UTC");
    }

    @Test
    void theFolderBelongsToOneProgram() {
        var environment =
                environment(Map.of("thidua.data", TestDatabase.newDataFolder().toString()));
        try (var first = new DatabaseConfiguration().dataFolder(environment)) {
            assertThatThrownBy(() -> new DatabaseConfiguration().dataFolder(environment))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("đang dùng thư mục " + first.root());
        }
    }

    @Test
    void missingSettingsAreNamed() {
        var settings = new DatabaseSettings(environment(Map.of(
                "THIDUA_DB_URL",
                "jdbc:postgresql://may-chu/thidua",
                "THIDUA_DB_USER",
                "a",
                "THIDUA_DB_PASSWORD",
                "b")));

        assertThatThrownBy(settings::database)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("thiếu THIDUA_DB_OWNER_USER, THIDUA_DB_OWNER_PASSWORD");
    }

    @Test
    void aWrongPasswordIsExplained() {
        var right = TestDatabase.get();
        var wrong = new Database(
                right.url(), right.app(), new Database.Login(right.owner().user(), "sai"), () -> {});

        assertThatThrownBy(() -> Schema.migrate(wrong))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("sai tên hoặc mật khẩu của vai trò “%s”"
                        .formatted(right.owner().user()));
    }

    @Test
    void theOwnerNeverServes() {
        var right = TestDatabase.get();
        var wrong = new Database(right.url(), right.owner(), right.owner(), () -> {});

        assertThatThrownBy(wrong::serve)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("trùng với vai trò sở hữu");
    }

    private String answer(String query) {
        return JdbcClient.create(source).sql(query).query(String.class).single();
    }

    private static Environment environment(Map<String, String> values) {
        var environment = new MockEnvironment();
        values.forEach(environment::setProperty);
        return environment;
    }
}
