package vn.thidua.database;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points every Spring context of the tests to {@link TestDatabase}, unless it names a data folder of its own. */
class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty("thidua.data")) return;
        var database = TestDatabase.get();
        var settings = Map.<String, Object>of(
                "thidua.data", TestDatabase.newDataFolder().toString(),
                "THIDUA_DB_URL", database.url(),
                "THIDUA_DB_USER", database.app().user(),
                "THIDUA_DB_PASSWORD", database.app().password(),
                "THIDUA_DB_OWNER_USER", database.owner().user(),
                "THIDUA_DB_OWNER_PASSWORD", database.owner().password());
        environment.getPropertySources().addFirst(new MapPropertySource("testDatabase", settings));
    }
}
