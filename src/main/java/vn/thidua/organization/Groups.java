package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.ChangedMeanwhile;

/** Named groups and clusters of the commune's units. Every change is told to the journal. */
@Repository
public class Groups {

    private static final String COLUMNS = """
            select g.id, g.name, g.kind, g.kinds, g.head_id, g.deputy_id, g.closed_at is not null as closed, g.version,
              array(select m.unit_id from unit_group_member m
                where m.commune_id = g.commune_id and m.group_id = g.id) as named,
              array(select u.id from unit u
                where u.commune_id = g.commune_id and u.closed_at is null
                  and (u.kind = any (g.kinds) or u.id in (select m.unit_id from unit_group_member m
                    where m.commune_id = g.commune_id and m.group_id = g.id))
                order by u.name collate vi) as members
            from unit_group g
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Timeline timeline;
    private final Clock clock;

    Groups(JdbcClient jdbc, ApplicationEventPublisher events, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** All groups and clusters in use, in Vietnamese order of their names. */
    public List<UnitGroup> all() {
        return jdbc.sql(COLUMNS + "where g.closed_at is null order by g.name collate vi")
                .query(Groups::group)
                .list();
    }

    /** The group, in use or not; empty when this commune has none. */
    public Optional<UnitGroup> find(UUID id) {
        return jdbc.sql(COLUMNS + "where g.id = ?")
                .param(id)
                .query(Groups::group)
                .optional();
    }

    /**
     * The group, in use or not.
     *
     * @throws NotThere when this commune has no such group
     */
    public UnitGroup get(UUID id) {
        return find(id).orElseThrow(NotThere::new);
    }

    /** The group in use of that name; case and doubled spaces do not count, diacritics only where they decide. */
    public Optional<UnitGroup> named(String name) {
        return jdbc.sql(COLUMNS + """
                where g.closed_at is null and g.folded = fold(:name)
                order by lower(g.name collate vi) = lower(:name::text collate vi) desc, g.name limit 1""")
                .param("name", Words.tidy(name))
                .query(Groups::group)
                .optional();
    }

    /**
     * Sets up a group or a cluster.
     *
     * @param group with a new identifier; its members are not read
     * @return the group with its members
     * @throws RuleBroken when a group in use has that name
     */
    public UnitGroup add(UnitGroup group) {
        unlessNameIsTaken(group, () -> written("""
                insert into unit_group (commune_id, id, name, kind, kinds, head_id, deputy_id)
                values (wall_commune(), :id, :name, :kind, :kinds, :head, :deputy)""", group));
        addNamed(group);
        return told(group.id(), "Lập " + noun(group));
    }

    /**
     * Saves the group as it is now.
     *
     * @throws RuleBroken when somebody changed it since it was read, or a group in use has that name
     */
    UnitGroup change(UnitGroup group) {
        var rows = unlessNameIsTaken(group, () -> written("""
                update unit_group set name = :name, kind = :kind, kinds = :kinds, head_id = :head, deputy_id = :deputy,
                  version = version + 1
                where id = :id and version = :version and closed_at is null""", group));
        if (rows == 0) throw ChangedMeanwhile.told(timeline, group.subject());
        jdbc.sql("delete from unit_group_member where group_id = ?")
                .param(group.id())
                .update();
        addNamed(group);
        return told(group.id(), "Sửa " + noun(group));
    }

    /** Takes the group out of use; what names it still finds it. */
    void close(UnitGroup group) {
        var rows = jdbc.sql("update unit_group set closed_at = ?, version = version + 1 where id = ? and version = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), group.id(), group.version())
                .update();
        if (rows == 0) throw ChangedMeanwhile.told(timeline, group.subject());
        told(group.id(), "Thôi dùng " + noun(group));
    }

    private int written(String statement, UnitGroup group) {
        return jdbc.sql(statement)
                .param("id", group.id())
                .param("name", group.name())
                .param("kind", group.kind().name())
                .param("kinds", group.kinds().stream().map(UnitKind::name).toArray(String[]::new))
                .param("head", group.head(), Types.OTHER)
                .param("deputy", group.deputy(), Types.OTHER)
                .param("version", group.version())
                .update();
    }

    private void addNamed(UnitGroup group) {
        jdbc.sql("""
                insert into unit_group_member (commune_id, group_id, unit_id)
                select wall_commune(), ?, unit from unnest(?::uuid[]) unit""")
                .params(group.id(), group.named().stream().distinct().toArray(UUID[]::new))
                .update();
    }

    private UnitGroup told(UUID id, String summary) {
        var group = get(id);
        events.publishEvent(new GroupEvent(group, summary));
        return group;
    }

    private static String noun(UnitGroup group) {
        return group.kind() == GroupKind.CLUSTER ? "cụm thi đua" : "nhóm đơn vị";
    }

    private static int unlessNameIsTaken(UnitGroup group, java.util.function.IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (DuplicateKeyException taken) {
            throw new RuleBroken("Đã có nhóm hoặc cụm tên “%s”. Hãy sửa nhóm đó, hoặc đặt tên khác để phân biệt."
                    .formatted(group.name()));
        }
    }

    private static UnitGroup group(ResultSet row, int number) throws SQLException {
        return new UnitGroup(
                row.getObject("id", UUID.class),
                row.getString("name"),
                GroupKind.valueOf(row.getString("kind")),
                List.of((UUID[]) row.getArray("members").getArray()),
                Stream.of((String[]) row.getArray("kinds").getArray())
                        .map(UnitKind::valueOf)
                        .toList(),
                List.of((UUID[]) row.getArray("named").getArray()),
                row.getObject("head_id", UUID.class),
                row.getObject("deputy_id", UUID.class),
                row.getBoolean("closed"),
                row.getInt("version"));
    }
}
