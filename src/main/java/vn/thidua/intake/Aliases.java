package vn.thidua.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.web.Show;

/** What other programs call our units and indicators; told once, known ever after. */
@Repository
class Aliases {

    private final JdbcClient jdbc;

    Aliases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of what a name is told. */
    enum Kind {
        UNIT,
        INDICATOR
    }

    /** What each name means, without accents and capitals. */
    Map<String, UUID> all(Kind kind) {
        var all = new HashMap<String, UUID>();
        jdbc.sql("select words, target from figure_alias where kind = ?")
                .param(kind.name())
                .query(row -> {
                    all.put(row.getString("words"), row.getObject("target", UUID.class));
                });
        return all;
    }

    /** Remembers a name; takes the place of what it meant before. */
    void put(Kind kind, String words, UUID target) {
        jdbc.sql("""
                insert into figure_alias (commune_id, kind, words, target) values (wall_commune(), ?, ?, ?)
                on conflict (commune_id, kind, words) do update set target = excluded.target""").params(kind.name(), Show.folded(words), target).update();
    }
}
