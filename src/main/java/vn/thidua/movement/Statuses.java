package vn.thidua.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.ChangedMeanwhile;

/** What was declared about movements. */
@Repository
public class Statuses {

    private static final RowMapper<Status> STATUS = (row, _) -> new Status(
            row.getObject("movement_id", UUID.class),
            row.getInt("position"),
            State.valueOf(row.getString("state")),
            row.getInt("phase"),
            row.getBoolean("takes_back"),
            row.getObject("since", LocalDate.class),
            row.getString("document"),
            row.getString("reason"),
            row.getTimestamp("at").toInstant(),
            row.getString("full_name"));

    private final JdbcClient jdbc;
    private final Timeline timeline;

    Statuses(JdbcClient jdbc, Timeline timeline) {
        this.jdbc = jdbc;
        this.timeline = timeline;
    }

    /** All that was declared, oldest first; begins with what was issued, so it is never empty. */
    List<Status> of(UUID movement) {
        var declared = jdbc.sql("""
                select s.*, p.full_name from movement_status s
                  left join person p on p.commune_id = s.commune_id and p.id = s.person_id
                where s.movement_id = ? order by s.position""").param(movement).query(STATUS).list();
        return Stream.concat(Stream.of(Status.issued(movement)), declared.stream())
                .toList();
    }

    /** The last declaration about each of the movements; those about which nothing was declared are left out. */
    List<Status> latest(List<UUID> movements) {
        return jdbc.sql("""
                select distinct on (s.movement_id) s.*, null as full_name from movement_status s
                where s.movement_id = any(?::uuid[]) order by s.movement_id, s.position desc""")
                .param(movements.stream().map(UUID::toString).toArray(String[]::new))
                .query(STATUS)
                .list();
    }

    /**
     * Asks that the movement is not over.
     *
     * @throws RuleBroken when it was closed or cancelled
     */
    public void requireRunning(UUID movement) {
        var now = of(movement).getLast();
        if (now.state().isOver()) {
            throw new RuleBroken("Phong trào %s nên không giao thêm nhiệm vụ và không thay đổi nội dung được nữa."
                    .formatted(now.label()));
        }
    }

    /** @throws RuleBroken when somebody else declared something since */
    void add(Status status, Member by) {
        try {
            jdbc.sql("""
                    insert into movement_status (commune_id, movement_id, position, state, phase, takes_back, since, document,
                      reason, at, account_id, person_id)
                    values (wall_commune(), :movement, :position, :state, :phase, :takesBack, :since, :document,
                      :reason, :at, :account, :person)""")
                    .param("movement", status.movement())
                    .param("position", status.position())
                    .param("state", status.state().name())
                    .param("phase", status.phase())
                    .param("takesBack", status.takesBack())
                    .param("since", status.since())
                    .param("document", status.document())
                    .param("reason", status.reason())
                    .param("at", moment(status).atOffset(ZoneOffset.UTC))
                    .param("account", by.account())
                    .param("person", by.person())
                    .update();
        } catch (DuplicateKeyException faster) {
            throw ChangedMeanwhile.told(timeline, status.subject());
        }
    }

    private static Instant moment(Status status) {
        return Objects.requireNonNull(status.at());
    }
}
