package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemaTest {

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

    private String one(String sql) {
        return JdbcClient.create(TestDatabase.dataSource())
                .sql(sql)
                .query(String.class)
                .single();
    }
}
