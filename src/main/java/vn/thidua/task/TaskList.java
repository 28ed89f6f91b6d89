package vn.thidua.task;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Dates;
import vn.thidua.web.Show;
import vn.thidua.web.Standing;

/** Lists of tasks that a member may see, shaped for pages. */
@Repository
class TaskList {

    static final int PAGE = 50;

    /** One line of a list. */
    record Line(
            UUID id,
            String title,
            @Nullable String period,
            String unitName,
            String ownerName,
            boolean requested,
            @Nullable LocalDate due,
            State state) {

        /** Its words with the cycle in which it is done. */
        String name() {
            return Task.name(title, period);
        }

        String label() {
            return state.label(requested);
        }

        Standing standing(LocalDate today) {
            return state.standing(due, today);
        }
    }

    /**
     * What to list.
     *
     * @param clause only what serves this clause of the plan, or a clause below it; null for all
     * @param unit only what this unit does; null for all
     * @param pressing only what needs a look for this; null for all
     * @param text words to find, in any case, with or without diacritics; empty for all
     * @param from first of the last days; null for all
     * @param until last of the last days; null for all
     * @param owner only what this person is responsible for; null for all
     * @param unplaced only what serves no area of the plan
     * @param mine only what the member or the member's units answer for
     */
    record Filter(
            @Nullable State state,
            @Nullable UUID movement,
            @Nullable UUID clause,
            @Nullable UUID unit,
            @Nullable Pressing pressing,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID owner,
            boolean unplaced,
            Order order,
            String text,
            boolean mine,
            int page) {

        /** What no field of the form shows, in words after "nhiệm vụ"; empty when there is nothing of it. */
        String narrowed() {
            var words = new ArrayList<String>();
            if (clause != null) words.add("của một mục của kế hoạch");
            else if (movement != null) words.add("của một phong trào");
            if (unplaced) words.add("chưa gắn với nội dung thi đua nào");
            if (owner != null) words.add("do một người phụ trách");
            if (from != null) words.add("có hạn từ " + Show.date(from));
            if (until != null) words.add((from == null ? "có hạn " : "") + "đến " + Show.date(until));
            return String.join(", ", words).replace(", đến", " đến");
        }

        /** All tasks that contain the words. */
        static Filter words(String text) {
            return new Filter(null, null, null, null, null, null, null, null, false, Order.DUE, text, false, 0);
        }

        /** What the asker and the asker's units answer for. */
        static Filter own() {
            return new Filter(null, null, null, null, null, null, null, null, false, Order.DUE, "", true, 0);
        }
    }

    private static final String SEEN = """
            from task t
              join unit u on u.commune_id = t.commune_id and u.id = t.unit_id
              join person p on p.commune_id = t.commune_id and p.id = t.owner_id
            where (:all or t.unit_id = any(:units::uuid[]) or t.owner_id = any(:persons::uuid[])
                or t.deputy_id = any(:persons::uuid[]) or t.second_id = :person)
              and (t.state <> 'NEW' or :drafts)
              and (:state::text is null or t.state = :state)
              and (:movement::uuid is null or t.movement_id = :movement)
              and (:clause::uuid is null or exists (select from task_served s
                where s.commune_id = t.commune_id and s.task_id = t.id and s.clause_id = :clause))
              and (not :unplaced or not exists (select from task_served s
                where s.commune_id = t.commune_id and s.task_id = t.id and s.kind = 'AREA'))
              and (:unit::uuid is null or t.unit_id = :unit)
              and (:owner::uuid is null or t.owner_id = :owner)
              and (:from::date is null or t.due_on >= :from)
              and (:until::date is null or t.due_on <= :until)
              and (:text = '' or strpos(fold(t.title || ' ' || u.name || ' ' || p.full_name), :text) > 0)
            """;

    static final RowMapper<Line> LINE = DataClassRowMapper.newInstance(Line.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the member sees all tasks of the commune. */
    static boolean isWhole(Member member) {
        return member.isAny(Role.STANDING_OFFICER, Role.LEADER, Role.FRONT, Role.AUDITOR);
    }

    List<Line> page(Filter filter, Member member) {
        return asked(
                        """
                select t.id, t.title, t.period, u.name as unit_name, p.full_name as owner_name, t.requested, t.due_on as due,
                  t.state
                """ + from(filter) + " order by " + filter.order().columns() + " limit :limit offset :offset",
                        filter,
                        member)
                .param("limit", PAGE)
                .param("offset", filter.page() * PAGE)
                .query(LINE)
                .list();
    }

    int count(Filter filter, Member member) {
        return asked("select count(*) " + from(filter), filter, member)
                .query(Integer.class)
                .single();
    }

    private static String from(Filter filter) {
        return filter.pressing() == null
                ? SEEN
                : SEEN + " and " + filter.pressing().condition();
    }

    /** The member, and those for whom the member acts. */
    static String[] persons(Member member) {
        return Stream.concat(Stream.of(member.person()), member.standsFor().stream())
                .map(UUID::toString)
                .toArray(String[]::new);
    }

    private JdbcClient.StatementSpec asked(String sql, Filter filter, Member member) {
        return jdbc.sql(sql)
                .param("all", isWhole(member) && !filter.mine())
                .param("clause", filter.clause())
                .param("units", member.units().stream().map(UUID::toString).toArray(String[]::new))
                .param("person", member.person())
                .param("persons", persons(member))
                .param("drafts", member.isAny(Role.STANDING_OFFICER, Role.LEADER))
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("movement", filter.movement())
                .param("unit", filter.unit())
                .param("from", filter.from(), Types.DATE)
                .param("until", filter.until(), Types.DATE)
                .param("owner", filter.owner())
                .param("unplaced", filter.unplaced())
                .param("today", Dates.today(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("text", Show.folded(filter.text()));
    }
}
