package vn.thidua.revision;

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
import vn.thidua.planfile.PlanDraft;

/** Newer versions of plans, as they were read. */
@Repository
class Revisions {

    /** One line of the list of a movement's newer versions. */
    record Line(UUID id, String name, boolean taken, Instant at) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Revision revision, Member by) {
        jdbc.sql("""
                insert into plan_revision (commune_id, id, movement_id, file_id, name, content, at, account_id)
                values (wall_commune(), :id, :movement, :file, :name, :content::jsonb, :at, :account)""")
                .param("id", revision.id())
                .param("movement", revision.movement())
                .param("file", revision.file())
                .param("name", revision.name())
                .param("content", JSON.writeValueAsString(revision.content()))
                .param("at", revision.at().atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .update();
    }

    /** Those of the movement, newest first. */
    List<Line> of(UUID movement) {
        return jdbc.sql("""
                select id, name, source_version is not null as taken, at from plan_revision
                where movement_id = ? order by at desc limit 50""")
                .param(movement)
                .query((row, _) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("taken"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** @param movement the one whose plan it is */
    Optional<Revision> find(UUID movement, UUID id) {
        return jdbc.sql("select * from plan_revision where movement_id = ? and id = ?")
                .params(movement, id)
                .query((row, _) -> revision(row))
                .optional();
    }

    /** Whether something was taken over of it; empty when there is none. */
    Optional<Boolean> isTaken(UUID id) {
        return jdbc.sql("select source_version is not null from plan_revision where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional();
    }

    void became(UUID id, int source) {
        jdbc.sql("update plan_revision set source_version = ? where id = ?")
                .params(source, id)
                .update();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getObject("id", UUID.class),
                row.getObject("movement_id", UUID.class),
                row.getObject("file_id", UUID.class),
                row.getString("name"),
                JSON.readValue(row.getString("content"), PlanDraft.class),
                source(row),
                row.getTimestamp("at").toInstant());
    }

    private static @Nullable Integer source(ResultSet row) throws SQLException {
        return row.getObject("source_version", Integer.class);
    }
}
