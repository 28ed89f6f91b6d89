package vn.thidua.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.notification.News.Item;

/** The inboxes. */
@Repository
class Notifications {

    static final int PAGE = 50;

    /** More than so many are not counted. */
    static final int MANY = 100;

    private static final String COLUMNS = "select id, reason, title, detail, href, at, read_at from notification ";
    private static final RowMapper<Notification> NOTIFICATION = DataClassRowMapper.newInstance(Notification.class);

    /** Rows are written in one order by everybody, so that two bulk acts never wait for each other. */
    private static final Comparator<Item> ORDER = Comparator.comparing(Item::person)
            .thenComparing(item -> item.subject().toString());

    private final JdbcClient jdbc;
    private final Clock clock;

    Notifications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts news into the inboxes, each in the place of what the person was told about the same thing before. */
    @EventListener
    void take(News news) {
        var latest = new LinkedHashMap<String, Item>();
        news.items().forEach(item -> latest.put(item.person() + "/" + item.subject(), item));
        if (latest.isEmpty()) return;
        var items = latest.values().stream().sorted(ORDER).toList();
        jdbc.sql("""
                insert into notification (commune_id, id, person_id, subject_kind, subject_id, reason, title, detail, href,
                  at)
                select wall_commune(), n.id, n.person, n.kind, n.subject, n.reason, n.title, n.detail, n.href, :at
                from unnest(:ids::uuid[], :persons::uuid[], :kinds::text[], :subjects::uuid[], :reasons::text[],
                  :titles::text[], :details::text[], :hrefs::text[])
                  as n (id, person, kind, subject, reason, title, detail, href)
                on conflict (commune_id, person_id, subject_kind, subject_id) do update
                  set reason = excluded.reason, title = excluded.title, detail = excluded.detail, href = excluded.href,
                    at = excluded.at, read_at = null, digest_id = null""")
                .param("at", now())
                .param("ids", column(items, _ -> Ids.next()))
                .param("persons", column(items, Item::person))
                .param("kinds", column(items, item -> item.subject().kind()))
                .param("subjects", column(items, item -> item.subject().id()))
                .param("reasons", column(items, Item::reason))
                .param("titles", column(items, Item::title))
                .param("details", column(items, Item::detail))
                .param("hrefs", column(items, Item::href))
                .update();
    }

    private static @Nullable String[] column(List<Item> items, Function<Item, @Nullable Object> value) {
        return items.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }

    /** A page of the person's inbox, what is new first, then the latest; {@code page} from 1. */
    List<Notification> of(UUID person, int page) {
        return jdbc.sql(COLUMNS + """
                where person_id = ? order by read_at is not null, at desc, id limit ? offset ?""")
                .params(person, PAGE, (page - 1) * PAGE)
                .query(NOTIFICATION)
                .list();
    }

    int count(UUID person) {
        return jdbc.sql("select count(*) from notification where person_id = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /** What the person has not read, at most {@link #MANY} of it. */
    int unread(UUID person) {
        return jdbc.sql("""
                select count(*) from (
                  select from notification where person_id = ? and read_at is null limit ?) as unread""").params(person, MANY).query(Integer.class).single();
    }

    /** The person's own notification. */
    Optional<Notification> find(UUID id, UUID person) {
        return jdbc.sql(COLUMNS + "where id = ? and person_id = ?")
                .params(id, person)
                .query(NOTIFICATION)
                .optional();
    }

    void read(UUID id) {
        jdbc.sql("update notification set read_at = ? where id = ? and read_at is null")
                .params(now(), id)
                .update();
    }

    /** Everything in the person's inbox is read now. */
    void readAll(UUID person) {
        jdbc.sql("update notification set read_at = ? where person_id = ? and read_at is null")
                .params(now(), person)
                .update();
    }

    /** What a letter tells. */
    List<Notification> in(UUID digest) {
        return jdbc.sql(COLUMNS + "where digest_id = ? order by at, id")
                .param(digest)
                .query(NOTIFICATION)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
