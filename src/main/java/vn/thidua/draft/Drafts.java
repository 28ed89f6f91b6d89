package vn.thidua.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.planfile.PlanDraft;

/** Plans that were read and not yet, or already, published, with all their versions. */
@Repository
class Drafts {

    /**
     * One line of a list of drafts.
     *
     * @param called name or title; null when neither was read
     * @param step kind of the last step; null while there was none
     * @param note remark or reason of that step
     */
    record Line(
            UUID id,
            @Nullable String called,
            Instant createdAt,
            Step.@Nullable Kind step,
            @Nullable String note) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final RowMapper<Version> VERSION = DataClassRowMapper.newInstance(Version.class);
    private static final RowMapper<Line> LINE = DataClassRowMapper.newInstance(Line.class);
    private static final String DRAFT = """
            select d.id, d.file_id, d.content, v.outline, d.created_at, d.movement_id,
              v.number, v.follows, v.done, v.person_id as done_by, v.at as done_at,
              (select coalesce(max(n.number), 0) from plan_draft_version n
                where n.commune_id = d.commune_id and n.draft_id = d.id and n.follows = d.head) as redo,
              s.id as step_id, s.kind, s.version, s.note, s.person_id, s.at
            from plan_draft d
              join plan_draft_version v
                on v.commune_id = d.commune_id and v.draft_id = d.id and v.number = d.head
              left join lateral (select * from plan_draft_step s
                where s.commune_id = d.commune_id and s.draft_id = d.id
                order by s.at desc, s.id desc limit 1) s on true
            where d.id = ?""";

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new draft with its first version. */
    void add(UUID id, UUID file, PlanDraft content, Outline first, Member by, Instant at) {
        jdbc.sql("""
                insert into plan_draft (commune_id, id, file_id, content, created_at, created_by)
                values (?, ?, ?, ?::jsonb, ?, ?)""")
                .params(by.commune(), id, file, JSON.writeValueAsString(content), utc(at), by.account())
                .update();
        add(id, new Version(1, 0, "Đọc từ tệp kế hoạch", by.person(), at), first);
    }

    /**
     * Makes a version of what holds now and lets the head be there.
     *
     * @param seen the version from which it was made
     * @return its number; empty when another version is the head by now, or the draft is no longer open
     */
    Optional<Integer> advance(UUID draft, int seen, Outline outline, String done, Member by, Instant at) {
        var number = jdbc.sql("""
                update plan_draft d set head = 1 + (select max(v.number) from plan_draft_version v
                  where v.commune_id = d.commune_id and v.draft_id = d.id)
                where d.id = ? and d.head = ? and d.movement_id is null and d.dropped_at is null
                returning d.head""").params(draft, seen).query(Integer.class).optional();
        number.ifPresent(fresh -> add(draft, new Version(fresh, seen, done, by.person(), at), outline));
        return number;
    }

    /** Lets another version be the head; false when it is not the one that was seen, or the draft is no longer open. */
    boolean moveHead(UUID draft, int seen, int to) {
        return jdbc.sql("""
                update plan_draft d set head = v.number from plan_draft_version v
                where d.id = ? and d.head = ? and d.movement_id is null and d.dropped_at is null
                  and v.commune_id = d.commune_id and v.draft_id = d.id and v.number = ?""").params(draft, seen, to).update() == 1;
    }

    private void add(UUID draft, Version version, Outline outline) {
        jdbc.sql("""
                insert into plan_draft_version (commune_id, draft_id, number, follows, outline, done, person_id, at)
                values (wall_commune(), ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .params(
                        draft,
                        version.number(),
                        version.follows(),
                        JSON.writeValueAsString(outline),
                        version.done(),
                        version.personId(),
                        utc(version.at()))
                .update();
    }

    void add(Step step) {
        jdbc.sql("""
                insert into plan_draft_step (commune_id, id, draft_id, kind, version, note, person_id, at)
                values (wall_commune(), :id, :draft, :kind, :version, :note, :person, :at)""")
                .param("id", step.id())
                .param("draft", step.draft())
                .param("kind", step.kind().name())
                .param("version", step.version())
                .param("note", step.note())
                .param("person", step.person())
                .param("at", utc(step.at()))
                .update();
        if (step.kind() != Step.Kind.DROPPED) return;
        jdbc.sql("update plan_draft set dropped_at = ? where id = ?")
                .params(utc(step.at()), step.draft())
                .update();
    }

    void published(UUID draft, UUID movement) {
        jdbc.sql("update plan_draft set movement_id = ? where id = ?")
                .params(movement, draft)
                .update();
    }

    /** @throws NotThere when there is no such draft on this side of the wall */
    Draft get(UUID id) {
        return find(id).orElseThrow(NotThere::new);
    }

    /** The draft, which nobody else changes until this transaction ends. */
    Draft hold(UUID id) {
        jdbc.sql("select from plan_draft where id = ? for update")
                .param(id)
                .query()
                .listOfRows();
        return get(id);
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql(DRAFT).param(id).query((row, _) -> draft(row)).optional();
    }

    /** Whether the member may see the draft; false also when there is none. */
    boolean isVisible(UUID id, Member member) {
        return jdbc.sql("""
                select d.movement_id, (select s.kind from plan_draft_step s
                  where s.commune_id = d.commune_id and s.draft_id = d.id order by s.at desc, s.id desc limit 1) as last
                from plan_draft d where d.id = ?""")
                .param(id)
                .query((row, _) -> {
                    var last = row.getString("last");
                    return Draft.isVisibleTo(
                            member,
                            row.getObject("movement_id", UUID.class),
                            last == null ? null : Step.Kind.valueOf(last));
                })
                .optional()
                .orElse(false);
    }

    /** All versions, the latest first. */
    List<Version> versions(UUID draft) {
        return jdbc.sql("""
                select number, follows, done, person_id, at from plan_draft_version
                where draft_id = ? order by number desc""").param(draft).query(VERSION).list();
    }

    /** Drafts that wait to be published, newest first. */
    List<Line> waiting() {
        return lines("d.dropped_at is null");
    }

    /** Drafts that were dropped, newest first. */
    List<Line> dropped() {
        return lines("d.dropped_at is not null");
    }

    private List<Line> lines(String which) {
        return jdbc.sql("""
                select d.id, coalesce(v.outline -> 'head' ->> 'name', v.outline -> 'head' ->> 'title') as called,
                  d.created_at, s.kind as step, s.note
                from plan_draft d
                  left join plan_draft_version v
                    on v.commune_id = d.commune_id and v.draft_id = d.id and v.number = d.head
                  left join lateral (select kind, note from plan_draft_step s
                    where s.commune_id = d.commune_id and s.draft_id = d.id
                    order by s.at desc, s.id desc limit 1) s on true
                where d.movement_id is null and %s
                order by d.created_at desc limit 50""".formatted(which)).query(LINE).list();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("file_id", UUID.class),
                JSON.readValue(row.getString("content"), PlanDraft.class),
                JSON.readValue(row.getString("outline"), Outline.class),
                row.getTimestamp("created_at").toInstant(),
                new Version(
                        row.getInt("number"),
                        row.getInt("follows"),
                        row.getString("done"),
                        row.getObject("done_by", UUID.class),
                        row.getTimestamp("done_at").toInstant()),
                row.getInt("redo"),
                step(row),
                row.getObject("movement_id", UUID.class));
    }

    private static @Nullable Step step(ResultSet row) throws SQLException {
        if (row.getString("kind") == null) return null;
        return new Step(
                row.getObject("step_id", UUID.class),
                row.getObject("id", UUID.class),
                Step.Kind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getString("note"),
                row.getObject("person_id", UUID.class),
                row.getTimestamp("at").toInstant());
    }

    private static java.time.OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
