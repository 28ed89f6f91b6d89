package vn.thidua.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.ChangedMeanwhile;
import vn.thidua.web.Show;

/** Ends units, and remembers which ones go on with their work. */
@Component
class Closings {

    private final JdbcClient jdbc;
    private final Units units;
    private final Posts posts;
    private final Departures departures;
    private final ApplicationEventPublisher events;
    private final Timeline timeline;
    private final Clock clock;

    Closings(
            JdbcClient jdbc,
            Units units,
            Posts posts,
            Departures departures,
            ApplicationEventPublisher events,
            Timeline timeline,
            Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.posts = posts;
        this.departures = departures;
        this.events = events;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** How the unit ended; empty while it is open. */
    Optional<UnitClosing> of(UUID unit) {
        return jdbc.sql("select last_day, reason from unit_closing where unit_id = ?")
                .param(unit)
                .query((row, _) -> new UnitClosing(
                        row.getObject("last_day", LocalDate.class),
                        row.getString("reason"),
                        units.of(jdbc.sql("select successor_id from unit_successor where unit_id = ?")
                                .param(unit)
                                .query((found, _) -> found.getObject(1, UUID.class))
                                .list())))
                .optional();
    }

    /** The closed units whose work this one goes on with. */
    List<Unit> predecessors(UUID unit) {
        return units.of(jdbc.sql("select unit_id from unit_successor where successor_id = ?")
                .param(unit)
                .query((found, _) -> found.getObject(1, UUID.class))
                .list());
    }

    /** The posts of the unit that go on after the day. */
    List<Post> posts(UUID unit, LocalDate lastDay) {
        return posts.ofUnit(unit).stream()
                .filter(post -> !post.isOverBy(lastDay.plusDays(1)))
                .toList();
    }

    /** What the unit still has to do. */
    List<Belonging> work(UUID unit) {
        return departures.ofUnit(unit);
    }

    /**
     * Ends the unit on the day. With an heir its posts end too and the heir's people answer for its work.
     *
     * @param successors units that go on with its work, the heir among them
     * @param heir unit that takes over the open work; null when nothing is to be taken over
     * @throws RuleBroken when something is left open, or units stand below it
     */
    void close(Unit unit, LocalDate lastDay, String reason, List<UUID> successors, @Nullable UUID heir) {
        refuseUnitsBelow(unit);
        var held = posts(unit.id(), lastDay);
        var work = work(unit.id());
        if (heir == null && !(held.isEmpty() && work.isEmpty())) {
            throw new RuleBroken("%s còn %s người đang giữ chức vụ và %s việc đang làm. "
                            .formatted(unit.name(), Show.number(held.size()), Show.number(work.size()))
                    + "Hãy chọn đơn vị nhận bàn giao, hoặc kết thúc từng chức vụ trước.");
        }
        if (heir != null) departures.handOverUnit(unit.id(), heir, lastDay);
        held.forEach(post -> departures.end(post, lastDay, null, Map.of()));
        store(unit, lastDay, reason, successors);
        events.publishEvent(new UnitClosed(unit, lastDay, reason, successors, held.size(), work.size()));
    }

    private void refuseUnitsBelow(Unit unit) {
        var below = new UnitTree(units.all()).below(unit);
        if (below.isEmpty()) return;
        throw new RuleBroken("Còn %s đơn vị trực thuộc: %s. Hãy chuyển các đơn vị đó sang cấp trên khác trước."
                .formatted(
                        Show.number(below.size()),
                        below.stream().map(Unit::name).collect(Collectors.joining(", "))));
    }

    private void store(Unit unit, LocalDate lastDay, String reason, List<UUID> successors) {
        var rows = jdbc.sql("""
                update unit set closed_at = ?, version = version + 1
                where id = ? and version = ? and closed_at is null""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), unit.id(), unit.version())
                .update();
        if (rows == 0) throw ChangedMeanwhile.told(timeline, unit.subject());
        jdbc.sql("insert into unit_closing (commune_id, unit_id, last_day, reason) values (wall_commune(), ?, ?, ?)")
                .params(unit.id(), lastDay, reason)
                .update();
        jdbc.sql("""
                insert into unit_successor (commune_id, unit_id, successor_id)
                select wall_commune(), ?, successor from unnest(?::uuid[]) successor""")
                .params(unit.id(), successors.stream().distinct().toArray(UUID[]::new))
                .update();
    }
}
