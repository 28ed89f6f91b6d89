package vn.thidua.participation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Show;
import vn.thidua.web.Standing;

/** Registrations that a member may see, shaped for lists. */
@Repository
class RegistrationList {

    static final int PAGE = 50;

    /** The longest list that goes on one paper. */
    static final int LONGEST = 5_000;

    /**
     * One line of a list.
     *
     * @param village name of the village; null when there is none
     * @param enteredBy name of who entered it
     * @param areas how many content areas were chosen
     */
    record Line(
            UUID id,
            SubjectKind kind,
            String name,
            @Nullable String village,
            @Nullable String address,
            String enteredBy,
            boolean onBehalf,
            Instant enteredAt,
            int areas,
            boolean withdrawn) {

        /** "Ngõ 3, Thôn Đông"; empty when nothing is known. */
        String place() {
            if (village == null) return address == null ? "" : address;
            return address == null ? village : address + ", " + village;
        }

        Standing standing() {
            return withdrawn ? Standing.NEUTRAL : Standing.ON_TIME;
        }

        String word() {
            return withdrawn ? "đã rút" : "đang tham gia";
        }
    }

    /** Whether a subject still takes part. */
    enum State {
        TAKING_PART("Đang tham gia"),
        WITHDRAWN("Đã rút");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * What to list.
     *
     * @param unit that takes part, or looks after the registration
     * @param text words to find, in any case, with or without diacritics; empty for all
     * @param page from 0
     */
    record Filter(
            @Nullable SubjectKind kind,
            @Nullable UUID unit,
            @Nullable State state,
            String text,
            int page) {}

    private static final String SEEN = """
            from registration r
              join person p on p.commune_id = r.commune_id and p.id = r.entered_by
              left join unit v on v.commune_id = r.commune_id and v.id = r.village_id
            where r.movement_id = :movement
              and (:all or r.unit_id is not null or r.keeper_id = any(:units::uuid[]))
              and (:kind::text is null or r.kind = :kind)
              and (:unit::uuid is null or r.keeper_id = :unit)
              and (:state::text is null or (r.withdrawn_at is null) = (:state = 'TAKING_PART'))
              and (:text = '' or strpos(r.folded || ' ' || coalesce(v.folded, ''), :text) > 0)
            """;

    private static final String ORDER = """
            order by array_position(array['AGENCY', 'VILLAGE', 'FRONT', 'ENTERPRISE', 'COOPERATIVE', 'HOUSEHOLD_BUSINESS',
              'HOUSEHOLD', 'OFFICIAL', 'CITIZEN'], r.kind), v.name collate vi nulls first, r.name collate vi, r.id
            limit :limit offset :offset""";

    private static final RowMapper<Line> LINE = (row, _) -> new Line(
            row.getObject("id", UUID.class),
            SubjectKind.valueOf(row.getString("kind")),
            row.getString("name"),
            row.getString("village"),
            row.getString("address"),
            row.getString("entered_by_name"),
            row.getBoolean("on_behalf"),
            row.getTimestamp("entered_at").toInstant(),
            row.getInt("areas"),
            row.getBoolean("withdrawn"));

    private final JdbcClient jdbc;

    RegistrationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> page(UUID movement, Filter filter, Member member) {
        return lines(movement, filter, member, PAGE, filter.page() * PAGE);
    }

    /** All of them on one list. */
    List<Line> whole(UUID movement, Filter filter, Member member) {
        return lines(movement, filter, member, LONGEST, 0);
    }

    int count(UUID movement, Filter filter, Member member) {
        return asked("select count(*) " + SEEN, movement, filter, member)
                .query(Integer.class)
                .single();
    }

    private List<Line> lines(UUID movement, Filter filter, Member member, int limit, int offset) {
        return asked("""
                select r.id, r.kind, r.name, v.name as village, r.address, p.full_name as entered_by_name, r.on_behalf,
                  r.entered_at, r.withdrawn_at is not null as withdrawn, (select count(*) from registration_area a
                    where a.commune_id = r.commune_id and a.registration_id = r.id) as areas
                """ + SEEN + ORDER, movement, filter, member)
                .param("limit", limit)
                .param("offset", offset)
                .query(LINE)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, UUID movement, Filter filter, Member member) {
        return jdbc.sql(sql)
                .param("movement", movement)
                .param("all", member.isAny(Role.STANDING_OFFICER, Role.LEADER))
                .param("units", member.units().stream().map(UUID::toString).toArray(String[]::new))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("unit", filter.unit())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("text", Show.folded(filter.text()));
    }
}
