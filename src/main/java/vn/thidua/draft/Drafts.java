package vn.thidua.draft;

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
import vn.thidua.kernel.RuleBroken;
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

    /** @throws RuleBroken when the draft was published before */
    void published(UUID draft, UUID movement) {
        var updated = jdbc.sql("update plan_draft set movement_id = ? where id = ? and movement_id is null")
                .params(movement, draft)
                .update();
        if (updated == 0) throw new RuleBroken("Dự thảo này đã được công bố thành phong trào.");
    }

    /** @throws NotThere when there is no such draft on this side of the wall */
    Draft get(UUID id) {
        return find(id).orElseThrow(NotThere::new);
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql("""
                select id, file_id, content, created_at, movement_id as movement
                from plan_draft where id = ?""").param(id).query((row, _) -> draft(row)).optional();
    }

    /** Drafts that wait to be published, newest first. */
    List<Waiting> waiting() {
        return jdbc.sql("""
                select id, content -> 'document' ->> 'title' as title, created_at
                from plan_draft where movement_id is null
                order by created_at desc limit 50""")
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
