package vn.thidua.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.organization.UnitKind;
import vn.thidua.web.Show;

/** Which heads have said that they have the plan, and which units take part. */
@Repository
class Acknowledgements {

    private static final RowMapper<UnitStanding> STANDING = (row, _) -> {
        var at = row.getTimestamp("acknowledged_at");
        return new UnitStanding(
                row.getObject("id", UUID.class),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getBoolean("named"),
                row.getBoolean("requested"),
                row.getString("head"),
                row.getString("phone"),
                at == null ? null : at.toInstant(),
                row.getString("acknowledged_by"),
                row.getObject("registration", UUID.class));
    };

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acknowledgements(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Every open unit, those that the plan names first. */
    List<UnitStanding> standings(UUID movement) {
        return jdbc.sql("""
                select u.id, u.name, u.kind, n.unit_id is not null as named, coalesce(n.requested, false) as requested,
                  h.full_name as head, h.phone, a.at as acknowledged_at, b.full_name as acknowledged_by,
                  r.id as registration
                from unit u
                  left join (select cu.commune_id, cu.unit_id, bool_and(c.requested) as requested
                      from clause c join clause_unit cu on cu.commune_id = c.commune_id and cu.clause_id = c.id
                      where c.movement_id = :movement and c.retired_at is null
                      group by cu.commune_id, cu.unit_id) n
                    on n.commune_id = u.commune_id and n.unit_id = u.id
                  left join lateral (select p.full_name, p.phone
                      from post o join person p on p.commune_id = o.commune_id and p.id = o.person_id
                      where o.commune_id = u.commune_id and o.unit_id = u.id and o.rank = 'HEAD'
                        and :today between o.starts and coalesce(o.ends, 'infinity')
                      order by o.starts desc limit 1) h on true
                  left join acknowledgement a on a.commune_id = u.commune_id and a.unit_id = u.id
                    and a.movement_id = :movement
                  left join person b on b.commune_id = a.commune_id and b.id = a.person_id
                  left join registration r on r.commune_id = u.commune_id and r.unit_id = u.id
                    and r.movement_id = :movement and r.withdrawn_at is null
                where u.closed_at is null
                order by n.unit_id is null, u.name collate vi, u.id""")
                .param("movement", movement)
                .param("today", LocalDate.ofInstant(clock.instant(), Show.ZONE))
                .query(STANDING)
                .list();
    }

    /** Keeps the first acknowledgement of the unit; a second one changes nothing. */
    void add(UUID movement, UnitStanding unit, Member by) {
        var rows = jdbc.sql("""
                insert into acknowledgement (commune_id, movement_id, unit_id, person_id, at)
                values (wall_commune(), ?, ?, ?, ?) on conflict do nothing""")
                .params(movement, unit.unit(), by.person(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (rows > 0) events.publishEvent(new Acknowledged(movement, unit.unit()));
    }
}
