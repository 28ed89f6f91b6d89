package vn.thidua.offer;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.locality.Locality;
import vn.thidua.movement.MovementLink;
import vn.thidua.offer.Answer.Kind;

/** What communes answer to the offers of their city, and which movement has which parent. */
@Repository
public class Answers {

    private static final String HOLDS = """
            a.position = (select max(o.position) from offer_answer o
              where o.commune_id = a.commune_id and o.city_movement_id = a.city_movement_id)
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answers(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleBroken when somebody else answered since the offer was read */
    void accept(Offers.Received offer, @Nullable UUID movement, @Nullable UUID draft, Member by) {
        add(answer(offer, Kind.ACCEPTED, movement, draft, null), by);
    }

    /** @throws RuleBroken when somebody else answered since the offer was read */
    void decline(Offers.Received offer, String reason, Member by) {
        add(answer(offer, Kind.DECLINED, null, null, reason), by);
    }

    private Answer answer(
            Offers.Received offer, Kind kind, @Nullable UUID movement, @Nullable UUID draft, @Nullable String reason) {
        return new Answer(
                offer.city(), offer.movement(), offer.position() + 1, kind, movement, draft, reason, clock.instant());
    }

    private void add(Answer answer, Member by) {
        try {
            jdbc.sql("""
                    insert into offer_answer (commune_id, city_id, city_movement_id, position, kind, movement_id, draft_id,
                      reason, at, account_id, person_id)
                    values (wall_commune(), :city, :cityMovement, :position, :kind, :movement, :draft, :reason, :at,
                      :account, :person)""")
                    .param("city", answer.city())
                    .param("cityMovement", answer.cityMovement())
                    .param("position", answer.position())
                    .param("kind", answer.kind().name())
                    .param("movement", answer.movement(), Types.OTHER)
                    .param("draft", answer.draft(), Types.OTHER)
                    .param("reason", answer.reason())
                    .param("at", answer.at().atOffset(ZoneOffset.UTC))
                    .param("account", by.account())
                    .param("person", by.person())
                    .update();
        } catch (DuplicateKeyException faster) {
            throw new RuleBroken("Đề nghị này vừa được người khác trả lời. Hãy mở lại để xem câu trả lời.");
        }
        events.publishEvent(answer);
    }

    /** A plan that the commune began for an offer was published: its movement takes part from now on. */
    public void published(UUID draft, UUID movement, Member by) {
        jdbc.sql("""
                select a.city_id, a.city_movement_id, a.position from offer_answer a
                where a.draft_id = ? and a.commune_id = wall_commune() and
                """ + HOLDS)
                .param(draft)
                .query((row, _) -> new Answer(
                        row.getObject("city_id", UUID.class),
                        row.getObject("city_movement_id", UUID.class),
                        row.getInt("position") + 1,
                        Kind.ACCEPTED,
                        movement,
                        draft,
                        null,
                        clock.instant()))
                .optional()
                .ifPresent(answer -> add(answer, by));
    }

    /** Leads to the city's movement in which the commune's movement takes part; empty where there is none. */
    Optional<MovementLink.Shown> parent(UUID movement) {
        return jdbc.sql("""
                select m.id, m.name, l.kind, l.name as city from offer_answer a
                  join movement m on m.commune_id = a.city_id and m.id = a.city_movement_id
                  join locality l on l.id = a.city_id
                where a.movement_id = ? and
                """ + HOLDS + " order by a.at limit 1")
                .param(movement)
                .query((row, _) -> new MovementLink.Shown(
                        "Hưởng ứng phong trào “%s”".formatted(row.getString("name")),
                        "/phong-trao/" + row.getString("id"),
                        Locality.Kind.valueOf(row.getString("kind")).label() + " " + row.getString("city")))
                .optional();
    }
}
