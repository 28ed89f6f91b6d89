package vn.thidua.worklist;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.task.Pressing;
import vn.thidua.task.Seen;
import vn.thidua.web.Dates;
import vn.thidua.web.Option;
import vn.thidua.web.Show;

/** Tasks that a member may see, as lists. */
@Repository
class Worklist {

    static final int PAGE = 50;

    /** The standings that are counted above a list. */
    static final List<Pressing> COUNTED = List.of(
            Pressing.OVERDUE,
            Pressing.SILENT,
            Pressing.DUE_SOON,
            Pressing.WAITING,
            Pressing.RETURNED,
            Pressing.OBSTACLE);

    /**
     * How many tasks there are.
     *
     * @param total in the list
     * @param standing of all that the filter lets through, however they stand
     */
    record Counts(int total, Map<Pressing, Integer> standing) {}

    private static final RowMapper<Row> ROW = DataClassRowMapper.newInstance(Row.class);

    private static final String COLUMNS = """
            select t.id, t.version, t.title, t.period, m.name as movement_name, u.name as unit_name,
              t.owner_id as owner, p.full_name as owner_name, t.deputy_id as deputy, d.full_name as deputy_name, t.requested, t.due_on as due, t.percent, t.state
            """;
    private static final String FROM = """
             from task t
              join movement m on m.commune_id = t.commune_id and m.id = t.movement_id
              join unit u on u.commune_id = t.commune_id and u.id = t.unit_id
              join person p on p.commune_id = t.commune_id and p.id = t.owner_id
              join person d on d.commune_id = t.commune_id and d.id = t.deputy_id
            where\s""" + Seen.SQL;
    private static final String NARROWED = """
              and (:movement::uuid is null or t.movement_id = :movement)
              and (:clause::uuid is null or exists (select from task_served s
                where s.commune_id = t.commune_id and s.task_id = t.id and s.clause_id = :clause))
              and (not :unplaced or not exists (select from task_served s
                where s.commune_id = t.commune_id and s.task_id = t.id and s.kind = 'AREA'))
              and (:unit::uuid is null or t.unit_id = :unit)
              and (:owner::uuid is null or t.owner_id = :owner)
              and (:from::date is null or t.due_on >= :from)
              and (:until::date is null or t.due_on <= :until)
              and (:text = '' or strpos(t.folded || ' ' || u.folded || ' ' || p.folded, :text) > 0)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Worklist(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Row> page(Filter filter, Member member) {
        return rows(filter, member, PAGE, filter.pageIndex() * PAGE);
    }

    /** The first rows of the list, in its order. */
    List<Row> first(Filter filter, Member member, int most) {
        return rows(filter, member, most, 0);
    }

    private List<Row> rows(Filter filter, Member member, int limit, int offset) {
        return asked(
                        COLUMNS + list(filter) + " order by " + filter.sorted().columns()
                                + " limit :limit offset :offset",
                        filter,
                        member)
                .param("limit", limit)
                .param("offset", offset)
                .query(ROW)
                .list();
    }

    /** Those of the tasks that the member may see, nearest date first. */
    List<Row> of(Collection<UUID> ids, Member member) {
        return Seen.by(
                        member,
                        jdbc.sql(COLUMNS + FROM + " and t.id = any(:ids::uuid[]) order by " + Order.DUE.columns()))
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(ROW)
                .list();
    }

    Counts counts(Filter filter, Member member) {
        var sql = new StringBuilder("select count(*) filter (where true" + standing(filter) + ") as total");
        for (var one : COUNTED) {
            sql.append(", count(*) filter (where ")
                    .append(one.condition())
                    .append(") as ")
                    .append(one);
        }
        return asked(sql + FROM + NARROWED + whose(filter), filter, member)
                .query((row, _) -> {
                    var standing = new EnumMap<Pressing, Integer>(Pressing.class);
                    for (var one : COUNTED) standing.put(one, row.getInt(one.name()));
                    return new Counts(row.getInt("total"), standing);
                })
                .single();
    }

    /** Whether some report waits for the member as the person who was named to verify it. */
    boolean isNamedToVerify(Member member) {
        return jdbc.sql("select exists (select from task where state = 'REPORTED' and second_id = ?)")
                .param(member.person())
                .query(Boolean.class)
                .single();
    }

    /** Everybody who is responsible for a task that the member may see. */
    List<Option> owners(Member member) {
        return Seen.by(member, jdbc.sql("""
                select p.id as value, p.full_name as label from person p
                where exists (select from task t where t.commune_id = p.commune_id and t.owner_id = p.id and """ + " " + Seen.SQL + ") order by p.full_name collate vi, p.id"))
                .query((row, _) -> new Option(row.getString("value"), row.getString("label")))
                .list();
    }

    private static String list(Filter filter) {
        return FROM + NARROWED + whose(filter) + standing(filter);
    }

    private static String whose(Filter filter) {
        return filter.whose() == null ? "" : " and " + filter.whose().condition();
    }

    private static String standing(Filter filter) {
        return (filter.state() == null
                        ? ""
                        : " and t.state = '" + filter.state().name() + "'")
                + (filter.pressing() == null ? "" : " and " + filter.pressing().condition());
    }

    private JdbcClient.StatementSpec asked(String sql, Filter filter, Member member) {
        return Seen.by(member, jdbc.sql(sql))
                .param("movement", filter.movement(), Types.OTHER)
                .param("clause", filter.clause(), Types.OTHER)
                .param("unplaced", filter.isUnplaced())
                .param("unit", filter.unit(), Types.OTHER)
                .param("owner", filter.owner(), Types.OTHER)
                .param("from", filter.from(), Types.DATE)
                .param("until", filter.until(), Types.DATE)
                .param("today", Dates.today(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("text", filter.text() == null ? "" : Show.folded(filter.text()));
    }
}
