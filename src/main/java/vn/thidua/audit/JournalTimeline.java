package vn.thidua.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Timeline;

/** The timeline of an object, read from the journal with the names of those who acted. */
@Repository
class JournalTimeline implements Timeline {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JournalTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> of(Subject subject, int limit) {
        return jdbc.sql("""
                select e.at, p.full_name, e.summary, e.facts
                from journal_event e
                  left join account a on a.id = e.account_id
                  left join person p on p.commune_id = e.commune_id and p.id = a.person_id
                where e.commune_id = (select wall_commune()) and e.subject_kind = ? and e.subject_id = ?
                order by e.position desc limit ?""")
                .params(subject.kind(), subject.id(), limit)
                .query((row, _) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("full_name"),
                        row.getString("summary"),
                        detail(row.getString("facts"))))
                .list();
    }

    private static @Nullable String detail(String facts) {
        return JSON.readTree(facts).path("reason").asStringOpt().orElse(null);
    }
}
