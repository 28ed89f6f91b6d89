package vn.thidua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Subject;

/** The journal's rows: added and read, never changed. */
@Repository
class JournalEvents {

    private static final String SEALED = """
            select e.commune_id, e.position, e.id, e.at, e.account_id, e.kind, e.subject_kind, e.subject_id, e.summary,
              e.facts, e.personal_digest, e.mac, p.salt, p.content
            from journal_event e left join journal_personal p using (commune_id, position)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;

    JournalEvents(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        this.streaming.setFetchSize(1_000);
    }

    /** The end of the chain, held until the transaction ends. */
    Head lockHead(UUID commune) {
        return head(commune, " for update").orElseGet(() -> begin(commune));
    }

    private Head begin(UUID commune) {
        jdbc.sql("insert into journal_head values (?, 0, ?, ?) on conflict do nothing")
                .params(commune, Seal.START, Seal.START)
                .update();
        return head(commune, " for update").orElseThrow();
    }

    Optional<Head> head(UUID commune) {
        return head(commune, "");
    }

    private Optional<Head> head(UUID commune, String lock) {
        return jdbc.sql("select position, event_mac, seal from journal_head where commune_id = ?" + lock)
                .param(commune)
                .query((row, _) -> new Head(commune, row.getLong(1), row.getBytes(2), row.getBytes(3)))
                .optional();
    }

    void moveHead(Head head) {
        jdbc.sql("update journal_head set position = ?, event_mac = ?, seal = ? where commune_id = ?")
                .params(head.position(), head.eventMac(), head.seal(), head.commune())
                .update();
    }

    void add(List<Sealed> sealed) {
        jdbc.sql("""
                insert into journal_event (commune_id, position, id, at, account_id, kind, subject_kind, subject_id,
                  summary, facts, personal_digest, mac)
                select * from unnest(:commune::uuid[], :position::bigint[], :id::uuid[], :at::timestamptz[],
                  :account::uuid[], :kind::text[], :subjectKind::text[], :subjectId::uuid[], :summary::text[],
                  :facts::text[], :digest::bytea[], :mac::bytea[])""")
                .param("commune", texts(sealed, e -> e.commune()))
                .param("position", texts(sealed, e -> e.position()))
                .param("id", texts(sealed, e -> e.id()))
                .param("at", texts(sealed, e -> e.at()))
                .param("account", texts(sealed, e -> e.account()))
                .param("kind", texts(sealed, e -> e.kind()))
                .param("subjectKind", texts(sealed, e -> e.subject().kind()))
                .param("subjectId", texts(sealed, e -> e.subject().id()))
                .param("summary", texts(sealed, e -> e.summary()))
                .param("facts", texts(sealed, e -> e.facts()))
                .param("digest", bytes(sealed, s -> s.event().personalDigest()))
                .param("mac", bytes(sealed, Sealed::mac))
                .update();
        for (var one : sealed) {
            if (one.personal() != null) addPersonal(one.event(), one.personal());
        }
    }

    private void addPersonal(Event event, Personal personal) {
        jdbc.sql("insert into journal_personal values (?, ?, ?, ?)")
                .params(event.commune(), event.position(), personal.salt(), personal.content())
                .update();
    }

    private static @Nullable String[] texts(List<Sealed> sealed, Function<Event, @Nullable Object> value) {
        return sealed.stream()
                .map(one -> value.apply(one.event()))
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }

    private static byte @Nullable [][] bytes(List<Sealed> sealed, Function<Sealed, byte @Nullable []> value) {
        return sealed.stream().map(value).toArray(byte[][]::new);
    }

    /** Reads the whole chain in order without holding it in memory. */
    void eachInOrder(UUID commune, Consumer<Sealed> reader) {
        streaming.query(
                SEALED + " where e.commune_id = ? order by e.position",
                row -> {
                    reader.accept(sealed(row));
                },
                commune);
    }

    List<Sealed> about(UUID commune, Subject subject, int limit) {
        return jdbc.sql(SEALED + """
                where e.commune_id = ? and e.subject_kind = ? and e.subject_id = ?
                order by e.position desc limit ?""")
                .params(commune, subject.kind(), subject.id(), limit)
                .query((row, _) -> sealed(row))
                .list();
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        var event = new Event(
                row.getObject("commune_id", UUID.class),
                row.getLong("position"),
                row.getObject("id", UUID.class),
                at(row),
                row.getObject("account_id", UUID.class),
                row.getString("kind"),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getString("summary"),
                row.getString("facts"),
                row.getBytes("personal_digest"));
        var salt = row.getBytes("salt");
        return new Sealed(
                event, row.getBytes("mac"), salt == null ? null : new Personal(salt, row.getString("content")));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
