package vn.thidua.exchange;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Subject;
import vn.thidua.web.Show;

/** The tokens of the commune. Every change is told to the journal. */
@Repository
class Tokens {

    private static final String TOKEN = """
            select t.id, t.name, t.account_id, p.full_name, t.scopes, t.units, t.per_minute, t.expires_at, t.made_at,
              t.revoked_at, t.used_at
            from access_token t
              join account a on a.id = t.account_id and a.commune_id = t.commune_id
              join person p on p.commune_id = a.commune_id and p.id = a.person_id
            where t.commune_id = (select wall_commune())
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tokens(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What is asked for. */
    record Wanted(String name, UUID account, Set<Scope> scopes, Set<UUID> units, int perMinute, Instant expiresAt) {}

    /** All of them, latest first. */
    List<Token> all() {
        return jdbc.sql(TOKEN + "order by t.revoked_at is not null, t.id desc")
                .query(Tokens::token)
                .list();
    }

    /** The token whose secret has the digest, whether it still holds or not. */
    Optional<Token> find(byte[] digest) {
        return jdbc.sql(TOKEN + "and t.hash = ?")
                .param(digest)
                .query(Tokens::token)
                .optional();
    }

    /** Gives a token; its secret is told once. */
    Secret make(Wanted wanted, Member by) {
        var secret = Secret.make(by.commune());
        var id = Ids.next();
        jdbc.sql("""
                insert into access_token (commune_id, id, name, account_id, scopes, units, hash, per_minute, expires_at,
                  made_by, made_at)
                values (wall_commune(), :id, :name, :account, :scopes, :units, :hash, :perMinute, :expires, :by, :now)""")
                .param("id", id)
                .param("name", wanted.name())
                .param("account", wanted.account())
                .param(
                        "scopes",
                        wanted.scopes().stream().map(Scope::name).sorted().toArray(String[]::new))
                .param("units", wanted.units().toArray(UUID[]::new))
                .param("hash", secret.digest())
                .param("perMinute", wanted.perMinute())
                .param("expires", wanted.expiresAt().atOffset(ZoneOffset.UTC))
                .param("by", by.person())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new TokenEvent(
                new Subject(Token.KIND, id),
                "Cấp mã truy cập cho phần mềm " + wanted.name(),
                Map.of("phạm vi", told(wanted.scopes()), "hết hạn", Show.date(wanted.expiresAt()))));
        return secret;
    }

    /**
     * Takes a token back, at once.
     *
     * @throws NotThere when this commune has none that still stands
     */
    void revoke(UUID id) {
        var name = jdbc.sql("""
                update access_token set revoked_at = ? where id = ? and revoked_at is null returning name""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .query(String.class)
                .optional()
                .orElseThrow(NotThere::new);
        events.publishEvent(
                new TokenEvent(new Subject(Token.KIND, id), "Thu hồi mã truy cập của phần mềm " + name, Map.of()));
    }

    /** Notes that it was used now. */
    void used(UUID id) {
        jdbc.sql("update access_token set used_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static String told(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::label).collect(Collectors.joining(", "));
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("account_id", UUID.class),
                row.getString("full_name"),
                texts(row.getArray("scopes")).stream().map(Scope::valueOf).collect(Collectors.toUnmodifiableSet()),
                Set.of((UUID[]) row.getArray("units").getArray()),
                row.getInt("per_minute"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row, "revoked_at"),
                instant(row, "used_at"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
