package vn.thidua.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;

/** The daily letters of a commune: one for each person and day, tried again when the post fails. */
@Repository
class Digests {

    static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private static final String DIGEST = """
            select d.id, d.person_id as person, p.full_name as person_name, p.email, d.day, d.state, d.attempts,
              d.tried_at, d.items, d.failure
            from digest d join person p on p.commune_id = d.commune_id and p.id = d.person_id
            """;
    private static final RowMapper<Digest> ROW = DataClassRowMapper.newInstance(Digest.class);

    private final JdbcClient jdbc;

    Digests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People with an address and with news, who want their letter by now and have none of this day. */
    List<UUID> waiting(LocalDate day, int hour) {
        return jdbc.sql("""
                select p.id from person p
                  left join notification_preference f on f.commune_id = p.commune_id and f.id = p.id
                where p.email is not null and coalesce(f.digest, true) and coalesce(f.hour, :usual) <= :hour
                  and coalesce(f.last_hour, :latest) >= :hour
                  and exists (select from notification n where n.commune_id = p.commune_id and n.person_id = p.id
                    and n.read_at is null and n.digest_id is null)
                  and not exists (select from digest d where d.commune_id = p.commune_id and d.person_id = p.id
                    and d.day = :day)
                order by p.id limit 1000""")
                .param("usual", Preference.USUAL.hour())
                .param("latest", Preference.LATEST)
                .param("hour", hour)
                .param("day", day)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Begins the letter of the person, unless somebody else did or there is nothing to tell. */
    void begin(UUID person, LocalDate day, Instant now) {
        var id = Ids.next();
        var begun = jdbc.sql("""
                insert into digest (commune_id, id, person_id, day, state, tried_at, items)
                select wall_commune(), :id, :person, :day, 'SENDING', :never, count(*) from notification
                where person_id = :person and read_at is null and digest_id is null having count(*) > 0
                on conflict (commune_id, person_id, day) do nothing""")
                .param("id", id)
                .param("person", person)
                .param("day", day)
                .param("never", utc(now.minus(PAUSE)))
                .update();
        if (begun == 0) return;
        jdbc.sql("update notification set digest_id = ? where person_id = ? and read_at is null and digest_id is null")
                .params(id, person)
                .update();
    }

    /**
     * Letters to be sent now: new ones, and those that failed a while ago; each is taken by one asker only. Those of people
     * who want quiet in this hour wait.
     */
    List<Digest> toSend(Instant now, int hour) {
        var taken = jdbc.sql("""
                update digest set tried_at = :now, attempts = attempts + 1, state = 'SENDING'
                where id in (select id from digest where state <> 'SENT' and attempts < :attempts and tried_at <= :before
                  and not exists (select from notification_preference f where f.commune_id = digest.commune_id
                    and f.id = digest.person_id and :hour not between f.hour and f.last_hour)
                  order by tried_at, id limit 200 for update skip locked)
                returning id""")
                .param("now", utc(now))
                .param("hour", hour)
                .param("attempts", ATTEMPTS)
                .param("before", utc(now.minus(PAUSE)))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return jdbc.sql(DIGEST + "where d.id = any(:ids::uuid[]) order by d.id")
                .param("ids", taken.stream().map(UUID::toString).toArray(String[]::new))
                .query(ROW)
                .list();
    }

    /** @param failure null when the post took the letter */
    void tried(UUID id, @Nullable String failure) {
        jdbc.sql("update digest set state = :state, failure = :failure where id = :id")
                .param("state", failure == null ? "SENT" : "FAILED")
                .param("failure", failure, java.sql.Types.VARCHAR)
                .param("id", id)
                .update();
    }

    /** How many letters of the day and later did not leave. */
    int failedSince(LocalDate day) {
        return jdbc.sql("select count(*) from digest where state = 'FAILED' and day >= ?")
                .param(day)
                .query(Integer.class)
                .single();
    }

    /** The latest letters of the commune. */
    List<Digest> latest() {
        return jdbc.sql(DIGEST + "order by d.day desc, d.tried_at desc, d.id limit 100")
                .query(ROW)
                .list();
    }

    /** The latest letters of the person. */
    List<Digest> of(UUID person) {
        return jdbc.sql(DIGEST + "where d.person_id = ? order by d.day desc limit 14")
                .param(person)
                .query(ROW)
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
