package vn.thidua.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.ChangedMeanwhile;

/** Registrations with their areas. */
@Repository
class Registrations {

    private static final String REGISTRATION = """
            select r.*, array(select a.clause_id from registration_area a
              where a.commune_id = r.commune_id and a.registration_id = r.id) as areas
            from registration r where
            """;

    private final JdbcClient jdbc;
    private final Timeline timeline;

    Registrations(JdbcClient jdbc, Timeline timeline) {
        this.jdbc = jdbc;
        this.timeline = timeline;
    }

    Optional<Registration> find(UUID id) {
        return jdbc.sql(REGISTRATION + "r.id = ?")
                .param(id)
                .query(Registrations::registration)
                .optional();
    }

    /** @throws NotThere when there is none, or the member may not see it */
    Registration get(UUID id, Member member) {
        return find(id).filter(one -> one.visibleTo(member)).orElseThrow(NotThere::new);
    }

    /** The registration of the same subject in the movement that is not withdrawn; capitals do not count. */
    Optional<Registration> same(UUID movement, Participant participant) {
        return jdbc.sql(REGISTRATION + """
                r.movement_id = :movement and r.withdrawn_at is null and r.subject = case
                  when :unit::uuid is not null then 'unit ' || :unit::uuid
                  when :person::uuid is not null then 'person ' || :person::uuid
                  else :kind || ' ' || lower(:name::text collate vi) || ' ' || coalesce(:village::uuid::text, '') || ' '
                    || lower(coalesce(:address::text, '') collate vi)
                  end""")
                .param("movement", movement)
                .param("unit", participant.unit(), Types.OTHER)
                .param("person", participant.person(), Types.OTHER)
                .param("kind", participant.kind().name())
                .param("name", participant.name())
                .param("village", participant.village(), Types.OTHER)
                .param("address", participant.address(), Types.VARCHAR)
                .query(Registrations::registration)
                .optional();
    }

    /** Which of the people take part in the movement already. */
    Set<UUID> persons(UUID movement) {
        return jdbc.sql("""
                select person_id from registration
                where movement_id = ? and person_id is not null and withdrawn_at is null""").param(movement).query(UUID.class).list().stream().collect(Collectors.toSet());
    }

    /** @throws RuleBroken when the subject takes part already */
    void add(Registration added) {
        var participant = added.participant();
        try {
            jdbc.sql("""
                    insert into registration (commune_id, id, movement_id, kind, unit_id, person_id, name, village_id,
                      address, keeper_id, representative, pledge, on_behalf, entered_at, entered_by)
                    values (wall_commune(), :id, :movement, :kind, :unit, :person, :name, :village, :address, :keeper,
                      :representative, :pledge, :behalf, :at, :by)""")
                    .param("id", added.id())
                    .param("movement", added.movement())
                    .param("kind", participant.kind().name())
                    .param("unit", participant.unit(), Types.OTHER)
                    .param("person", participant.person(), Types.OTHER)
                    .param("name", participant.name())
                    .param("village", participant.village(), Types.OTHER)
                    .param("address", participant.address())
                    .param("keeper", added.keeper(), Types.OTHER)
                    .param("representative", added.pledge().representative())
                    .param("pledge", added.pledge().text())
                    .param("behalf", added.onBehalf())
                    .param("at", added.enteredAt().atOffset(ZoneOffset.UTC))
                    .param("by", added.enteredBy())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new RuleBroken(
                    "%s đã đăng ký tham gia phong trào này, không cần nhập lại.".formatted(participant.name()));
        }
        addAreas(added);
    }

    /** Saves the pledge as it is now. */
    void change(Registration changed) {
        moved(
                changed,
                jdbc.sql("""
                        update registration set representative = :representative, pledge = :pledge,
                          version = version + 1
                        where id = :id and version = :version and withdrawn_at is null""")
                        .param("representative", changed.pledge().representative())
                        .param("pledge", changed.pledge().text())
                        .param("id", changed.id())
                        .param("version", changed.version())
                        .update());
        jdbc.sql("delete from registration_area where registration_id = ?")
                .param(changed.id())
                .update();
        addAreas(changed);
    }

    void withdraw(Registration withdrawn, Registration.Withdrawal withdrawal) {
        moved(
                withdrawn,
                jdbc.sql("""
                        update registration set withdrawn_at = ?, withdrawn_reason = ?, version = version + 1
                        where id = ? and version = ? and withdrawn_at is null""")
                        .params(
                                withdrawal.at().atOffset(ZoneOffset.UTC),
                                withdrawal.reason(),
                                withdrawn.id(),
                                withdrawn.version())
                        .update());
    }

    private void moved(Registration registration, int rows) {
        if (rows == 0) throw ChangedMeanwhile.told(timeline, registration.subject());
    }

    private void addAreas(Registration registration) {
        jdbc.sql("""
                insert into registration_area (commune_id, registration_id, clause_id)
                select wall_commune(), ?, clause from unnest(?::uuid[]) clause""")
                .params(registration.id(), registration.pledge().areas().toArray(UUID[]::new))
                .update();
    }

    private static Registration registration(ResultSet row, int number) throws SQLException {
        return new Registration(
                row.getObject("id", UUID.class),
                row.getObject("movement_id", UUID.class),
                participant(row),
                new Pledge(
                        List.of((UUID[]) row.getArray("areas").getArray()),
                        row.getString("representative"),
                        row.getString("pledge")),
                row.getObject("keeper_id", UUID.class),
                row.getBoolean("on_behalf"),
                row.getTimestamp("entered_at").toInstant(),
                row.getObject("entered_by", UUID.class),
                withdrawal(row),
                row.getInt("version"));
    }

    private static Participant participant(ResultSet row) throws SQLException {
        return new Participant(
                SubjectKind.valueOf(row.getString("kind")),
                row.getObject("unit_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getObject("village_id", UUID.class),
                row.getString("address"));
    }

    private static Registration.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = row.getTimestamp("withdrawn_at");
        return at == null ? null : new Registration.Withdrawal(at.toInstant(), row.getString("withdrawn_reason"));
    }
}
