package vn.thidua.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;

/** The reports with what was written into them, and the papers made of them. Every change is told to the journal. */
@Repository
class Reports {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Reports(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The report of the period; a new one that is not kept yet when nothing was written. */
    Report of(Period period) {
        return jdbc.sql("select id, version from report where period = ?")
                .param(period.key())
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Report(id, period, row.getInt("version"), texts(id));
                })
                .optional()
                .orElseGet(() -> new Report(Ids.next(), period, 0, Map.of()));
    }

    private Map<Topic, String> texts(UUID report) {
        var texts = new EnumMap<Topic, String>(Topic.class);
        jdbc.sql("select topic, text from report_text where report_id = ?")
                .param(report)
                .query(row -> {
                    texts.put(Topic.valueOf(row.getString("topic")), row.getString("text"));
                });
        return texts;
    }

    /**
     * Keeps what was written.
     *
     * @param texts without the topics that say what the figures say
     * @return whether it was kept: not when somebody changed the report since it was read
     */
    boolean write(Report report, Map<Topic, String> texts) {
        if (!keep(report)) return false;
        jdbc.sql("delete from report_text where report_id = ?")
                .param(report.id())
                .update();
        jdbc.sql("""
                insert into report_text (commune_id, report_id, topic, text)
                select wall_commune(), :report, n.* from unnest(:topics::text[], :texts::text[]) n""")
                .param("report", report.id())
                .param("topics", texts.keySet().stream().map(Topic::name).toArray(String[]::new))
                .param("texts", texts.values().toArray(String[]::new))
                .update();
        events.publishEvent(
                new ReportEvent(report, "Sửa lời báo cáo " + report.period().label(), Map.of("số mục", texts.size())));
        return true;
    }

    private boolean keep(Report report) {
        return jdbc.sql("""
                insert into report as r (commune_id, id, period, version) values (wall_commune(), :id, :period, 1)
                on conflict (commune_id, period) do update set version = r.version + 1 where r.version = :version""")
                        .param("id", report.id())
                        .param("period", report.period().key())
                        .param("version", report.version())
                        .update()
                == 1;
    }

    /** Notes that the report was made into a paper; keeps the report when nothing was written into it. */
    Issue issue(Report report, Instant figuresAt, Member by) {
        jdbc.sql("""
                insert into report (commune_id, id, period, version) values (wall_commune(), ?, ?, 1)
                on conflict (commune_id, period) do nothing""").params(report.id(), report.period().key()).update();
        var id = Ids.next();
        var number = jdbc.sql("""
                insert into report_issue (commune_id, id, report_id, number, figures_at, made_by)
                select wall_commune(), :id, r.id,
                  1 + (select count(*) from report_issue i where i.commune_id = r.commune_id and i.report_id = r.id),
                  :at, :by
                from report r where r.id = :report returning number""")
                .param("id", id)
                .param("at", figuresAt.atOffset(ZoneOffset.UTC))
                .param("by", by.person())
                .param("report", report.id())
                .query(Integer.class)
                .single();
        events.publishEvent(new ReportEvent(
                report, "Lập báo cáo " + report.period().label() + ", bản " + number, Map.of("bản", number)));
        return new Issue(id, report.id(), report.period(), number, figuresAt, by.person());
    }

    /** The papers, latest first. */
    List<Issue> issues() {
        return jdbc.sql(ISSUES + "order by i.figures_at desc limit " + MOST)
                .query(Reports::issue)
                .list();
    }

    /** The papers of a report, latest first. */
    List<Issue> issues(Report report) {
        return jdbc.sql(ISSUES + "where i.report_id = ? order by i.number desc")
                .param(report.id())
                .query(Reports::issue)
                .list();
    }

    /** Whether this commune has the paper. */
    boolean has(UUID issue) {
        return jdbc.sql("select exists (select from report_issue where id = ?)")
                .param(issue)
                .query(Boolean.class)
                .single();
    }

    private static final String ISSUES = """
            select i.id, i.report_id, r.period, i.number, i.figures_at, i.made_by
            from report_issue i join report r on r.commune_id = i.commune_id and r.id = i.report_id
            """;

    private static Issue issue(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Issue(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                Period.of(row.getInt("period")),
                row.getInt("number"),
                row.getObject("figures_at", java.time.OffsetDateTime.class).toInstant(),
                row.getObject("made_by", UUID.class));
    }
}
