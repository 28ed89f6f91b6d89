package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
class DatabaseConfigurationTest {

    @Autowired
    JdbcClient sql;

    @Test
    void requestsAreServedByTheRoleThatOwnsNothing() {
        var role = sql.sql("select current_user").query(String.class).single();

        assertThat(role).isEqualTo(TestDatabase.get().app().user());
        assertThat(role).isNotEqualTo(TestDatabase.get().owner().user());
    }
}
