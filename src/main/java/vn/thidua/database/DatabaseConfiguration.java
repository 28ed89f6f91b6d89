package vn.thidua.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Opens the data folder and the database in it or elsewhere, migrates as owner, then serves as the serving role. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The data folder, claimed; with {@code thidua.join} the claim may stay with the program that runs already. */
    @Bean
    DataFolder dataFolder(Environment environment) {
        var folder = DataFolder.at(Path.of(environment.getProperty("thidua.data", "data")));
        var joins = environment.getProperty("thidua.join", Boolean.class, false);
        if (folder.claim() || joins) return folder;
        throw new CannotStart(
                "Một chương trình Thi Đua khác đang dùng thư mục %s. Hãy dừng chương trình đó trước, hoặc chọn thư mục khác bằng --data."
                        .formatted(folder.root()));
    }

    @Bean
    Database database(Environment environment, DataFolder folder) {
        var settings = new DatabaseSettings(environment);
        if (settings.areGiven()) return settings.database();
        return folder.isClaimed() ? EmbeddedPostgres.start(folder).database() : Cluster.join(folder);
    }

    @Bean
    HikariDataSource dataSource(Database database, DataFolder folder) {
        if (folder.isClaimed()) Schema.migrate(database);
        else Schema.check(database);
        return database.serve();
    }
}
