package vn.thidua.evidence;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Subject;

/** Files on their way to the commune. */
@Repository
class Uploads {

    private static final RowMapper<Upload> ROW = DataClassRowMapper.newInstance(Upload.class);
    private static final String UPLOAD = """
            select id, account_id as account, subject_kind, subject_id, name, size, received, captured_at, file_id,
              handed_in_at
            from upload
            """;
    private static final String WAITING = """
            account_id = ? and subject_kind = ? and subject_id = ? and handed_in_at is null""";

    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Upload> find(UUID id) {
        return jdbc.sql(UPLOAD + "where id = ?").param(id).query(ROW).optional();
    }

    /** The same, kept from everybody else until the transaction ends. */
    Optional<Upload> take(UUID id) {
        return jdbc.sql(UPLOAD + "where id = ? for update").param(id).query(ROW).optional();
    }

    /** What the account has sent for the subject, whole or in part, and not handed in; oldest first. */
    List<Upload> waiting(UUID account, Subject subject) {
        return jdbc.sql(UPLOAD + "where " + WAITING + " order by at, id")
                .params(account, subject.kind(), subject.id())
                .query(ROW)
                .list();
    }

    /** Whether the same content waits already. */
    boolean hasTwin(Upload upload, String sha256) {
        return jdbc.sql("select exists (select from upload where " + WAITING + " and original_sha256 = ? and id <> ?)")
                .params(upload.account(), upload.subjectKind(), upload.subjectId(), sha256, upload.id())
                .query(Boolean.class)
                .single();
    }

    /** Does nothing when there is one under the identifier. */
    void add(Upload upload, Instant at) {
        jdbc.sql("""
                insert into upload (commune_id, id, account_id, subject_kind, subject_id, name, size, captured_at, at)
                values (wall_commune(), :id, :account, :kind, :subject, :name, :size, :captured, :at)
                on conflict do nothing""")
                .param("id", upload.id())
                .param("account", upload.account())
                .param("kind", upload.subjectKind())
                .param("subject", upload.subjectId())
                .param("name", upload.name())
                .param("size", upload.size())
                .param(
                        "captured",
                        upload.capturedAt() == null ? null : moment(upload.capturedAt()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("at", moment(at))
                .update();
    }

    void receive(UUID id, long received) {
        jdbc.sql("update upload set received = ? where id = ?")
                .params(received, id)
                .update();
    }

    /** All pieces are there and became a file. */
    void complete(UUID id, UUID file, String sha256) {
        jdbc.sql("update upload set received = size, file_id = ?, original_sha256 = ? where id = ?")
                .params(file, sha256, id)
                .update();
    }

    void handIn(UUID id, Instant at) {
        jdbc.sql("update upload set handed_in_at = ? where id = ?")
                .params(moment(at), id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from upload where id = ?").param(id).update();
    }

    /** Those begun before the first moment that are not whole, and those before the second whatever they are. */
    List<Upload> stale(Instant halves, Instant all) {
        return jdbc.sql(UPLOAD + "where file_id is null and at < ? or at < ?")
                .params(moment(halves), moment(all))
                .query(ROW)
                .list();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
