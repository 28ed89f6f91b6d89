package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.database.Database;
import vn.thidua.identity.Cast;

@PageTest
class DemonstrationTest {

    @Autowired
    Demonstration demonstration;

    @Autowired
    Database database;

    @Autowired
    MockMvcTester pages;

    @AfterEach
    void clear() {
        demonstration.end();
    }

    @Test
    void isWipedWithoutATraceAndTouchesNothingElse(Cast cast) {
        var before = counts();

        demonstration.begin();
        assertThat(demonstration.isOn()).isTrue();
        assertThat(counts()).isNotEqualTo(before);
        demonstration.end();

        assertThat(counts()).isEqualTo(before);
        assertThat(demonstration.includes(cast.anBinh().id())).isFalse();
    }

    @Test
    void isSetUpOnceOnly() {
        demonstration.begin();
        var once = counts();

        demonstration.begin();

        assertThat(counts()).isEqualTo(once);
    }

    @Test
    void isNotThereForRealCommunes(Cast cast) {
        assertThat(pages.get().uri("/minh-hoa").with(cast.officer().signedIn())).hasStatus(404);
        assertThat(pages.post().uri("/minh-hoa/xoa").with(cast.administrator().signedIn()))
                .hasStatus(404);
    }

    /** Rows of every table, as the owner sees them. */
    private List<String> counts() {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            var names = statement.executeQuery("""
                    select table_name from information_schema.tables
                    where table_schema = 'thidua' and table_type = 'BASE TABLE' and table_name not like 'spring%'
                    order by 1""");
            while (names.next()) tables.add(names.getString(1));
            var counts = new ArrayList<String>();
            for (var table : tables) {
                var row = statement.executeQuery("select count(*) from thidua." + table);
                row.next();
                counts.add(table + " " + row.getLong(1));
            }
            return counts;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
