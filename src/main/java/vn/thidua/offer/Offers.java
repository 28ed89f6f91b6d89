package vn.thidua.offer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.locality.Locality;

/** The offers of a city to its communes, from both sides. */
@Repository
class Offers {

    /**
     * An offer as a commune received it.
     *
     * @param number of the city's document; null when it has none
     * @param answer the answer that holds; null when there is none yet
     * @param position number of that answer; 0 when there is none yet
     * @param own the commune's movement that takes part; null when there is none
     * @param draft the plan that the commune began for it; null when there is none
     */
    record Received(
            UUID city,
            Locality.Kind cityKind,
            String cityName,
            UUID movement,
            String name,
            @Nullable String number,
            String letter,
            @Nullable LocalDate wish,
            Answer.@Nullable Kind answer,
            int position,
            @Nullable UUID own,
            @Nullable UUID draft,
            @Nullable String reason) {

        String path() {
            return "/phong-trao/" + movement;
        }

        /** The city's name with its kind. */
        String from() {
            return cityKind.label() + " " + cityName;
        }
    }

    /**
     * A commune to which a movement was offered.
     *
     * @param answer the answer that holds; null when there is none yet
     * @param own its movement that takes part; null when there is none
     */
    record Recipient(
            UUID id,
            Locality.Kind kind,
            String name,
            LocalDate sent,
            @Nullable LocalDate wish,
            Answer.@Nullable Kind answer,
            @Nullable LocalDate answered,
            @Nullable String reason,
            @Nullable UUID own,
            @Nullable String ownName) {

        /** Its name with its kind. */
        String title() {
            return kind.label() + " " + name;
        }
    }

    /** How many communes were asked and what they said. */
    record Tally(int sent, int accepted, int declined) {

        int silent() {
            return sent - accepted - declined;
        }
    }

    private static final RowMapper<Received> RECEIVED = DataClassRowMapper.newInstance(Received.class);
    private static final RowMapper<Recipient> RECIPIENT = DataClassRowMapper.newInstance(Recipient.class);

    /** The answer that holds, of the commune beside the offer. */
    private static final String ANSWER = """
            left join lateral (select * from offer_answer a
              where a.commune_id = r.recipient_id and a.city_movement_id = r.movement_id
              order by a.position desc limit 1) a on true
            """;

    private static final String RECEIVED_BY_ME = """
            select r.commune_id as city, l.kind as city_kind, l.name as city_name, m.id as movement, m.name, m.number,
              o.letter, o.wish_by as wish, a.kind as answer, coalesce(a.position, 0) as position, a.movement_id as own,
              a.draft_id as draft, a.reason
            from offer_recipient r
              join offer o on o.commune_id = r.commune_id and o.id = r.offer_id
              join movement m on m.commune_id = r.commune_id and m.id = r.movement_id
              join locality l on l.id = r.commune_id
            """ + ANSWER + " where r.recipient_id = wall_commune() ";

    /** Path of the list of what a commune received. */
    static final String PATH = "/phong-trao/cap-tren";

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws RuleBroken when somebody offered it to one of the communes meanwhile */
    void add(Offer offer, Member by) {
        jdbc.sql("""
                insert into offer (commune_id, id, movement_id, letter, wish_by, sent_at, account_id, person_id)
                values (wall_commune(), :id, :movement, :letter, :wish, :at, :account, :person)""")
                .param("id", offer.id())
                .param("movement", offer.movement())
                .param("letter", offer.letter())
                .param("wish", offer.wish())
                .param("at", offer.sentAt().atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.person())
                .update();
        try {
            jdbc.sql("""
                    insert into offer_recipient (commune_id, movement_id, recipient_id, offer_id)
                    select wall_commune(), :movement, r, :offer from unnest(:recipients::uuid[]) r""")
                    .param("movement", offer.movement())
                    .param("offer", offer.id())
                    .param(
                            "recipients",
                            offer.recipients().stream().map(UUID::toString).toArray(String[]::new))
                    .update();
        } catch (DuplicateKeyException faster) {
            throw new RuleBroken("Có địa phương vừa được người khác gửi đề nghị. Hãy mở lại trang để chọn lại.");
        }
    }

    /** The communes to which the city's movement was offered. */
    Set<UUID> recipients(UUID movement) {
        return jdbc
                .sql("select recipient_id from offer_recipient where movement_id = ? and commune_id = wall_commune()")
                .param(movement)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** The same with what each answered, in Vietnamese order of their names. */
    List<Recipient> answered(UUID movement) {
        return jdbc.sql("""
                select l.id, l.kind, l.name,
                  (o.sent_at at time zone 'Asia/Ho_Chi_Minh')::date as sent, o.wish_by as wish, a.kind as answer,
                  (a.at at time zone 'Asia/Ho_Chi_Minh')::date as answered, a.reason, m.id as own, m.name as own_name
                from offer_recipient r
                  join offer o on o.commune_id = r.commune_id and o.id = r.offer_id
                  join locality l on l.id = r.recipient_id
                """ + ANSWER + """
                  left join movement m on m.commune_id = a.commune_id and m.id = a.movement_id
                where r.movement_id = ? and r.commune_id = wall_commune()
                order by l.name collate vi, l.id""").param(movement).query(RECIPIENT).list();
    }

    Tally tally(UUID movement) {
        return jdbc.sql("""
                select count(*) as sent, count(*) filter (where a.kind = 'ACCEPTED') as accepted,
                  count(*) filter (where a.kind = 'DECLINED') as declined
                from offer_recipient r
                """ + ANSWER + " where r.movement_id = ? and r.commune_id = wall_commune()")
                .param(movement)
                .query(Tally.class)
                .single();
    }

    /** What its city offered to this commune, newest first. */
    List<Received> received() {
        return jdbc.sql(RECEIVED_BY_ME + "order by o.sent_at desc limit 200")
                .query(RECEIVED)
                .list();
    }

    /** The offer of the city's movement; empty when it was not offered to this commune. */
    Optional<Received> received(UUID movement) {
        return jdbc.sql(RECEIVED_BY_ME + "and r.movement_id = ?")
                .param(movement)
                .query(RECEIVED)
                .optional();
    }
}
