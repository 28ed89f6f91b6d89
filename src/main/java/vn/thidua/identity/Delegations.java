package vn.thidua.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.NotThere;
import vn.thidua.organization.Persons;

/** Who acts for whom in this commune, and when. Every change is told to the journal. */
@Repository
class Delegations {

    private static final RowMapper<Delegation> DELEGATION = DataClassRowMapper.newInstance(Delegation.class);
    private static final String ROWS = """
            select d.id, d.absent_person_id as absent, a.full_name as absent_name, d.acting_person_id as acting,
              b.full_name as acting_name, d.starts, d.ends, d.reason
            from delegation d
            join person a on a.commune_id = d.commune_id and a.id = d.absent_person_id
            join person b on b.commune_id = d.commune_id and b.id = d.acting_person_id
            """;

    private final JdbcClient jdbc;
    private final Persons persons;
    private final ApplicationEventPublisher events;

    Delegations(JdbcClient jdbc, Persons persons, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.events = events;
    }

    /** The latest hundred, the latest end first. */
    List<Delegation> latest() {
        return jdbc.sql(ROWS + "order by d.ends desc, d.id desc limit 100")
                .query(DELEGATION)
                .list();
    }

    /** Those under which the person acts on the day. */
    List<Delegation> under(UUID acting, LocalDate day) {
        return jdbc.sql(ROWS + "where d.acting_person_id = ? and ? between d.starts and d.ends")
                .params(acting, day)
                .query(DELEGATION)
                .list();
    }

    /** @throws NotThere when this commune has none such */
    Delegation get(UUID id) {
        return jdbc.sql(ROWS + "where d.id = ?")
                .param(id)
                .query(DELEGATION)
                .optional()
                .orElseThrow(NotThere::new);
    }

    /** @throws NotThere when one of the two is not of this commune */
    void add(DelegationForm form) {
        var absent = persons.get(Objects.requireNonNull(form.absent()));
        var acting = persons.get(Objects.requireNonNull(form.acting()));
        var id = Ids.next();
        jdbc.sql("""
                insert into delegation (commune_id, id, absent_person_id, acting_person_id, starts, ends, reason)
                values (wall_commune(), :id, :absent, :acting, :starts, :ends, :reason)""")
                .param("id", id)
                .param("absent", absent.id())
                .param("acting", acting.id())
                .param("starts", form.starts())
                .param("ends", form.ends())
                .param("reason", form.reason().strip())
                .update();
        events.publishEvent(new DelegationEvent.Delegated(get(id)));
    }

    /** Ends it on the day; one that had not begun by then is taken away. */
    void end(Delegation delegation, LocalDate lastDay) {
        if (delegation.starts().isAfter(lastDay)) {
            jdbc.sql("delete from delegation where id = ?")
                    .param(delegation.id())
                    .update();
        } else {
            jdbc.sql("update delegation set ends = least(ends, ?) where id = ?")
                    .params(lastDay, delegation.id())
                    .update();
        }
        events.publishEvent(new DelegationEvent.DelegationEnded(delegation));
    }
}
