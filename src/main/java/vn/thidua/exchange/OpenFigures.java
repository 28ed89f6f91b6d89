package vn.thidua.exchange;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Indicator;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;

/** What the commune publishes. Every change is told to the journal. */
@Repository
class OpenFigures {

    private static final RowMapper<OpenFigure> FIGURE = DataClassRowMapper.newInstance(OpenFigure.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenFigures(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** All that is published, in the order in which it was. */
    List<OpenFigure> all() {
        return jdbc.sql("""
                select indicator_id as indicator, decision, fewest, since from open_figure
                where commune_id = (select wall_commune()) order by since, indicator_id""").query(FIGURE).list();
    }

    /** Publishes an indicator, or publishes it by another decision. */
    void open(Indicator indicator, String decision, int fewest, Member by) {
        jdbc.sql("""
                insert into open_figure (commune_id, indicator_id, decision, fewest, since, person_id)
                values (wall_commune(), :indicator, :decision, :fewest, :now, :person)
                on conflict (commune_id, indicator_id) do update set decision = excluded.decision,
                  fewest = excluded.fewest, since = excluded.since, person_id = excluded.person_id""")
                .param("indicator", indicator.id())
                .param("decision", decision)
                .param("fewest", fewest)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", by.person())
                .update();
        events.publishEvent(new TokenEvent(
                indicator.subject(),
                "Công bố dữ liệu mở chỉ tiêu " + indicator.code(),
                Map.of("căn cứ", decision, "ngưỡng che", fewest)));
    }

    /**
     * Publishes it no longer.
     *
     * @throws NotThere when it was not published
     */
    void close(Indicator indicator) {
        var rows = jdbc.sql("delete from open_figure where indicator_id = ?")
                .param(indicator.id())
                .update();
        if (rows == 0) throw new NotThere();
        events.publishEvent(
                new TokenEvent(indicator.subject(), "Thôi công bố dữ liệu mở chỉ tiêu " + indicator.code(), Map.of()));
    }

    /** Where everybody reads what the commune publishes. */
    static String path(UUID commune) {
        return "/du-lieu-mo/" + commune;
    }
}
