package vn.thidua.intake;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Breakdown;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.ChangedMeanwhile;

/** The layouts that the commune keeps. Every change is told to the journal. */
@Repository
class Layouts {

    private static final String LAYOUT = """
            select id, name, sheet, first_heading, last_heading, decimals, skipped, unit_id from figure_layout
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Timeline timeline;
    private final Clock clock;

    Layouts(JdbcClient jdbc, ApplicationEventPublisher events, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Those in use, by name. */
    List<Layout> all() {
        return read("where ended_at is null order by name collate vi", Map.of());
    }

    /** Also one that is no longer in use. */
    Optional<Layout> find(UUID id) {
        return read("where id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** @throws NotThere when this commune has no such layout */
    Layout get(UUID id) {
        return find(id).orElseThrow(NotThere::new);
    }

    private List<Layout> read(String which, Map<String, ?> params) {
        var columns = new HashMap<UUID, List<Layout.Column>>();
        jdbc.sql("""
                select layout_id, place, heading, holds, indicator, breakdown from figure_layout_column
                where layout_id in (select id from figure_layout %s) order by place""".formatted(which.replaceAll(" order by .*", "")))
                .params(params)
                .query(row -> {
                    columns.computeIfAbsent(row.getObject("layout_id", UUID.class), _ -> new java.util.ArrayList<>())
                            .add(new Layout.Column(
                                    row.getInt("place"),
                                    row.getString("heading"),
                                    Holds.valueOf(row.getString("holds")),
                                    row.getString("indicator"),
                                    Breakdown.of(row.getInt("breakdown"))));
                });
        return jdbc.sql(LAYOUT + which)
                .params(params)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Layout(
                            id,
                            row.getString("name"),
                            row.getString("sheet"),
                            row.getInt("first_heading"),
                            row.getInt("last_heading"),
                            Decimals.valueOf(row.getString("decimals")),
                            Layout.skipped(row.getString("skipped")),
                            row.getObject("unit_id", UUID.class),
                            columns.getOrDefault(id, List.of()));
                })
                .list();
    }

    /**
     * Keeps a layout.
     *
     * @throws RuleBroken when another one in use has its name
     */
    void add(Layout layout, Member member) {
        insert(layout, member);
        events.publishEvent(new LayoutEvent(layout.id(), "Khai cách đọc tệp “" + layout.name() + "”"));
    }

    private void insert(Layout layout, Member member) {
        try {
            jdbc.sql("""
                    insert into figure_layout (commune_id, id, name, sheet, first_heading, last_heading, decimals, skipped,
                      unit_id, person_id, at)
                    values (wall_commune(), :id, :name, :sheet, :first, :last, :decimals, :skipped, :unit, :person, :at)""")
                    .param("id", layout.id())
                    .param("name", layout.name())
                    .param("sheet", layout.sheet())
                    .param("first", layout.firstHeading())
                    .param("last", layout.lastHeading())
                    .param("decimals", layout.decimals().name())
                    .param("skipped", String.join("; ", layout.skipped()))
                    .param("unit", layout.unit(), Types.OTHER)
                    .param("person", member.person())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new RuleBroken("Đã có cách đọc tệp mang tên “" + layout.name()
                    + "”. Hãy đặt tên khác, hoặc bỏ cách đọc cũ trước.");
        }
        for (var column : layout.columns()) add(layout.id(), column);
    }

    /**
     * Puts a layout in the place of another one. Files that were taken in keep the one by which they were read, those that
     * wait are read by the new one.
     *
     * @throws RuleBroken when somebody changed or ended it meanwhile, or another one in use has its name
     */
    void replace(Layout before, Layout after, Member member) {
        if (!close(before)) throw ChangedMeanwhile.told(timeline, LayoutEvent.subject(before.id()));
        insert(after, member);
        jdbc.sql("update figure_delivery set layout_id = ? where layout_id = ? and state in ('OPEN', 'FAILED')")
                .params(after.id(), before.id())
                .update();
        events.publishEvent(new LayoutEvent(
                before.id(),
                "Sửa cách đọc tệp “%s”: %s".formatted(before.name(), String.join(", ", before.changes(after)))));
    }

    private void add(UUID layout, Layout.Column column) {
        jdbc.sql("""
                insert into figure_layout_column (commune_id, layout_id, place, heading, holds, indicator, breakdown)
                values (wall_commune(), :layout, :place, :heading, :holds, :indicator, :breakdown)""")
                .param("layout", layout)
                .param("place", column.place())
                .param("heading", column.heading())
                .param("holds", column.holds().name())
                .param("indicator", column.indicator())
                .param("breakdown", column.breakdown().code())
                .update();
    }

    /** Lets nobody choose it any more; files that were read by it keep it. */
    void end(Layout layout) {
        if (close(layout)) {
            events.publishEvent(new LayoutEvent(layout.id(), "Bỏ cách đọc tệp “" + layout.name() + "”"));
        }
    }

    private boolean close(Layout layout) {
        return jdbc.sql("update figure_layout set ended_at = ? where id = ? and ended_at is null")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), layout.id())
                        .update()
                > 0;
    }
}
