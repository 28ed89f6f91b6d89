package vn.thidua.organization;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.ChangedMeanwhile;

/** The units of the commune. Every change is told to the journal. */
@Repository
public class Units {

    private static final RowMapper<Unit> UNIT = DataClassRowMapper.newInstance(Unit.class);
    private static final String COLUMNS =
            "select id, name, kind, parent_id, created_at, closed_at, version from unit where ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Timeline timeline;
    private final Clock clock;

    Units(JdbcClient jdbc, ApplicationEventPublisher events, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** All open units in Vietnamese order of their names. */
    public List<Unit> all() {
        return jdbc.sql(COLUMNS + "closed_at is null order by name collate vi")
                .query(UNIT)
                .list();
    }

    /** The unit, open or closed; empty when this commune has none. */
    public Optional<Unit> find(UUID id) {
        return jdbc.sql(COLUMNS + "id = ?").param(id).query(UNIT).optional();
    }

    /** The units, open or closed, in Vietnamese order of their names; unknown identifiers are left out. */
    public List<Unit> of(Collection<UUID> ids) {
        return jdbc.sql(COLUMNS + "id = any (?) order by name collate vi")
                .param(ids.toArray(UUID[]::new))
                .query(UNIT)
                .list();
    }

    /** @throws NotThere when this commune has no such unit */
    public Unit get(UUID id) {
        return find(id).orElseThrow(NotThere::new);
    }

    /** The open unit of that name; case and doubled spaces do not count, diacritics only where they decide. */
    public Optional<Unit> named(String name) {
        return jdbc.sql(COLUMNS + """
                closed_at is null and folded = fold(:name)
                order by lower(name collate vi) = lower(:name::text collate vi) desc, name limit 1""")
                .param("name", Words.tidy(name))
                .query(UNIT)
                .optional();
    }

    /**
     * Enters a unit.
     *
     * @param parent the unit above; null at the top
     * @throws RuleBroken when an open unit has that name
     */
    public Unit add(String name, UnitKind kind, @Nullable UUID parent) {
        var unit = new Unit(Ids.next(), Words.tidy(name), kind, parent, clock.instant(), null, 1);
        unlessNameIsTaken(
                unit,
                () -> jdbc.sql("""
                insert into unit (commune_id, id, name, kind, parent_id, created_at)
                values (wall_commune(), :id, :name, :kind, :parent, :createdAt)""")
                        .param("id", unit.id())
                        .param("name", unit.name())
                        .param("kind", kind.name())
                        .param("parent", parent, Types.OTHER)
                        .param("createdAt", unit.createdAt().atOffset(ZoneOffset.UTC))
                        .update());
        events.publishEvent(new UnitAdded(unit));
        return unit;
    }

    /**
     * Saves name, kind and parent as the unit has them now.
     *
     * @param changed made by {@link Unit#with} from the unit as it was read
     * @throws RuleBroken when somebody changed the unit since, or an open unit has that name
     */
    public Unit change(Unit changed) {
        var unit = changed.with(Words.tidy(changed.name()), changed.kind(), changed.parentId());
        if (unit.parentId() != null) refuseCircle(unit.id(), unit.parentId());
        var rows = unlessNameIsTaken(
                unit,
                () -> jdbc.sql("""
                update unit set name = :name, kind = :kind, parent_id = :parent, version = version + 1
                where id = :id and version = :version""")
                        .param("name", unit.name())
                        .param("kind", unit.kind().name())
                        .param("parent", unit.parentId(), Types.OTHER)
                        .param("id", unit.id())
                        .param("version", unit.version())
                        .update());
        if (rows == 0) throw ChangedMeanwhile.told(timeline, get(unit.id()).subject());
        events.publishEvent(new UnitChanged(unit));
        return unit.at(unit.version() + 1);
    }

    /** Holds all units meanwhile, so that two changes at once cannot put each unit below the other. */
    private void refuseCircle(UUID unit, UUID parent) {
        jdbc.sql("select from unit order by id for update").query().listOfRows();
        var circle = jdbc.sql("""
                with recursive above (id, parent_id) as (
                  select id, parent_id from unit where id = :parent
                  union select u.id, u.parent_id from unit u join above a on u.id = a.parent_id)
                select exists (select from above where id = :unit)""")
                .param("parent", parent)
                .param("unit", unit)
                .query((row, _) -> row.getBoolean(1))
                .single();
        if (circle) throw new RuleBroken("Đơn vị không thể trực thuộc chính mình hoặc đơn vị cấp dưới của mình.");
    }

    private static int unlessNameIsTaken(Unit unit, java.util.function.IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (DuplicateKeyException taken) {
            throw new RuleBroken("Đã có đơn vị tên “%s” (không phân biệt chữ hoa, chữ thường). ".formatted(unit.name())
                    + "Hãy dùng đơn vị đã có, hoặc đặt tên khác để phân biệt.");
        }
    }
}
