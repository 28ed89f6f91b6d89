package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemaTest {

    private static final String NEWER = """
            comment on schema thidua is 'newer';
            insert into flyway_schema_history
                (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
            values (100000, '999912312359', 'newer', 'SQL', 'V999912312359__newer.sql', 1, 'x', 1, true)""";

    @Test
    void wordsAreFoldedForSearch() {
        assertThat(one("select fold('Đường Nguyễn Trãi, Bình Giang')")).isEqualTo("duong nguyen trai, binh giang");
        assertThat(one("select fold(normalize('Đường Nguyễn', NFD))")).isEqualTo("duong nguyen");
    }

    @Test
    void namesAreOrderedTheVietnameseWay() {
        var sql =
                "select string_agg(n, ' ' order by n collate vi) from unnest(array['ô','đ','a','e','â','ơ','ă','b','d','ê','o']) n";

        assertThat(one(sql)).isEqualTo("a ă â b d đ e ê o ô ơ");
    }

    @Test
    void theSchemaOfANewerReleaseIsLeftAlone() throws Exception {
        try (var folder = DataFolder.at(TestDatabase.newDataFolder());
                var server = TestDatabase.fastServer(folder)) {
            var database = server.database();
            Schema.migrate(database);
            assertThatCode(() -> Schema.check(database)).doesNotThrowAnyException();
            EmbeddedPostgresTest.change(server, NEWER);

            assertThatThrownBy(() -> Schema.check(database)).hasMessageContaining("là một bản khác");
            assertThatThrownBy(() -> Schema.migrate(database))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("của một bản chương trình khác");
        }
    }

    private String one(String sql) {
        return JdbcClient.create(TestDatabase.dataSource())
                .sql(sql)
                .query(String.class)
                .single();
    }
}
