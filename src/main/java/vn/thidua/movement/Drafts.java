package vn.thidua.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.planfile.PlanDraft;

/** Plans that were read and not yet, or already, published. */
@Repository
class Drafts {

    /** One line of the list of drafts that wait to be published. */
    record Waiting(UUID id, @Nullable String title, Instant createdAt) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Draft draft, Member by) {
        jdbc.sql("""
                insert into plan_draft (commune_id, id, file_id, content, created_at, created_by)
                values (?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        by.commune(),
                        draft.id(),
                        draft.file(),
                        JSON.writeValueAsString(draft.content()),
                        draft.createdAt().atOffset(ZoneOffset.UTC),
                        by.account())
                .update();
    }

    /** @throws NotThere when there is no such draft on this side of the wall */
    Draft get(UUID id) {
        return find(id).orElseThrow(NotThere::new);
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql("""
                select d.id, d.file_id, d.content, d.created_at, m.id as movement
                from plan_draft d left join movement m on m.commune_id = d.commune_id and m.draft_id = d.id
                where d.id = ?""").param(id).query((row, _) -> draft(row)).optional();
    }

    /** Drafts that wait to be published, newest first. */
    List<Waiting> waiting() {
        return jdbc.sql("""
                select d.id, d.content -> 'document' ->> 'title' as title, d.created_at
                from plan_draft d
                where not exists (select from movement m where m.commune_id = d.commune_id and m.draft_id = d.id)
                order by d.created_at desc limit 50""")
                .query((row, _) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("file_id", UUID.class),
                JSON.readValue(row.getString("content"), PlanDraft.class),
                row.getTimestamp("created_at").toInstant(),
                row.getObject("movement", UUID.class));
    }
}
