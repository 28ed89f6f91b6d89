package vn.thidua.movement;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.web.Findable;

/** Finds movements and the clauses of their plans. */
@Repository
class FindMovements implements Findable {

    private final JdbcClient jdbc;

    FindMovements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> find(String folded, Member member, int limit) {
        return jdbc.sql("""
                select m.id, 'phong trào' as kind, m.title as text, 0 as ordinal from movement m
                where strpos(fold(m.title || ' ' || m.name), :words) > 0
                union all
                select c.movement_id, c.kind, c.text, c.ordinal from clause c
                where strpos(fold(c.text), :words) > 0
                order by ordinal limit :limit""")
                .param("words", folded)
                .param("limit", limit)
                .query((row, _) -> new Hit(
                        label(row.getString("kind")),
                        row.getString("text"),
                        "/phong-trao/" + row.getObject("id", UUID.class)))
                .list();
    }

    private static String label(String kind) {
        return kind.equals("phong trào") ? kind : Clause.Kind.valueOf(kind).label();
    }
}
