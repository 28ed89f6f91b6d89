package vn.thidua.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.amendment.Amendment.Change;
import vn.thidua.amendment.Amendment.Field;
import vn.thidua.kernel.Member;

/** The rows of amendments: added and read, never changed. */
@Repository
class AmendmentRows {

    private record Line(Amendment head, Change change) {}

    private final JdbcClient jdbc;

    AmendmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Amendment amendment, Member by) {
        jdbc.sql("""
                insert into amendment (commune_id, id, movement_id, reason, document, at, account_id, person_id)
                values (wall_commune(), :id, :movement, :reason, :document, :at, :account, :person)""")
                .param("id", amendment.id())
                .param("movement", amendment.movement())
                .param("reason", amendment.reason())
                .param("document", amendment.document())
                .param("at", amendment.at().atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.person())
                .update();
        var changes = amendment.changes();
        jdbc.sql("""
                insert into amendment_change (commune_id, amendment_id, position, clause_id, field, was, becomes)
                select wall_commune(), :amendment, c.* from unnest(:positions::int[], :clauses::uuid[], :fields::text[],
                  :were::text[], :become::text[]) as c""")
                .param("amendment", amendment.id())
                .param("positions", IntStream.range(0, changes.size()).boxed().toArray(Integer[]::new))
                .param("clauses", column(changes, Change::clause))
                .param("fields", column(changes, Change::field))
                .param("were", column(changes, Change::was))
                .param("become", column(changes, Change::becomes))
                .update();
    }

    private static @Nullable String[] column(List<Change> changes, Function<Change, @Nullable Object> value) {
        return changes.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }

    int count(UUID movement) {
        return jdbc.sql("select count(*) from amendment where movement_id = ?")
                .param(movement)
                .query(Integer.class)
                .single();
    }

    /** The latest amendments of the movement, newest first. */
    List<Amendment> of(UUID movement) {
        return read("where a.movement_id = ?", movement);
    }

    /** What was changed in the clause, newest first; each amendment with the changes of this clause only. */
    List<Amendment> ofClause(UUID clause) {
        return read("where c.clause_id = ?", clause);
    }

    private List<Amendment> read(String which, UUID id) {
        return jdbc
                .sql("""
                select a.id, a.movement_id, a.reason, a.document, a.at, p.full_name, c.clause_id, c.field, c.was, c.becomes
                from amendment a
                  join amendment_change c on c.commune_id = a.commune_id and c.amendment_id = a.id
                  left join person p on p.commune_id = a.commune_id and p.id = a.person_id
                """ + which + " order by a.at desc, a.id desc, c.position limit 500")
                .param(id)
                .query((row, _) -> new Line(head(row), change(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Line::head,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(Line::change, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> whole(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Amendment head(ResultSet row) throws SQLException {
        return new Amendment(
                row.getObject("id", UUID.class),
                row.getObject("movement_id", UUID.class),
                row.getString("reason"),
                row.getString("document"),
                row.getTimestamp("at").toInstant(),
                row.getString("full_name"),
                List.of());
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getObject("clause_id", UUID.class),
                Field.valueOf(row.getString("field")),
                row.getString("was"),
                row.getString("becomes"));
    }

    private static Amendment whole(Amendment head, List<Change> changes) {
        return new Amendment(head.id(), head.movement(), head.reason(), head.document(), head.at(), head.by(), changes);
    }
}
