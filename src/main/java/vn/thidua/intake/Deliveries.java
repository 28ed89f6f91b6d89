package vn.thidua.intake;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.reading.Judged.Verdict;
import vn.thidua.reading.Receipt;

/** The files with figures that were handed in. */
@Repository
class Deliveries {

    private static final RowMapper<Delivery> DELIVERY = DataClassRowMapper.newInstance(Delivery.class);
    private static final String COLUMNS = """
            select d.id, d.file_id as file, f.name, d.layout_id as layout, d.period, d.reason, d.person_id as person,
              p.full_name as by, d.at, d.state, d.taken_at, d.added, d.changed, d.same, d.refused, d.told
            from figure_delivery d
              join file f on f.commune_id = d.commune_id and f.id = d.file_id
              join person p on p.commune_id = d.commune_id and p.id = d.person_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest that are the member's to look at, newest first. */
    List<Delivery> latest(Member member, int limit) {
        return jdbc.sql(COLUMNS + "where :all or d.person_id = :person order by d.at desc, d.id desc limit :limit")
                .param("all", member.isAny(Role.STANDING_OFFICER))
                .param("person", member.person())
                .param("limit", limit)
                .query(DELIVERY)
                .list();
    }

    Optional<Delivery> find(UUID id) {
        return jdbc.sql(COLUMNS + "where d.id = ?").param(id).query(DELIVERY).optional();
    }

    /** @throws NotThere when this commune has no such file, or it is not the member's to look at */
    Delivery get(UUID id, Member member) {
        return find(id).filter(delivery -> delivery.isFor(member)).orElseThrow(NotThere::new);
    }

    void add(UUID id, UUID file, @Nullable UUID layout, @Nullable Period period, Member member) {
        jdbc.sql("""
                insert into figure_delivery (commune_id, id, file_id, layout_id, period, reason, person_id, at, state)
                values (wall_commune(), :id, :file, :layout, :period, '', :person, :at, 'OPEN')""")
                .param("id", id)
                .param("file", file)
                .param("layout", layout, Types.OTHER)
                .param("period", period == null ? null : period.key(), Types.INTEGER)
                .param("person", member.person())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void readBy(UUID id, UUID layout) {
        jdbc.sql("update figure_delivery set layout_id = ? where id = ?")
                .params(layout, id)
                .update();
    }

    void explain(UUID id, String reason) {
        jdbc.sql("update figure_delivery set reason = ? where id = ?")
                .params(reason, id)
                .update();
    }

    /** @throws RuleBroken when it was taken in before */
    void begin(UUID id) {
        var rows = jdbc.sql("""
                update figure_delivery set state = 'UNDER_WAY', told = null
                where id = ? and state <> 'TAKEN'""").param(id).update();
        if (rows == 0) throw new RuleBroken("Tệp này đã được nhận. Muốn nhận thêm, hãy gửi tệp mới.");
    }

    void end(UUID id, Receipt receipt, int unread) {
        jdbc.sql("""
                update figure_delivery set state = 'TAKEN', taken_at = ?, added = ?, changed = ?, same = ?, refused = ?
                where id = ?""")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        receipt.count(Verdict.NEW),
                        receipt.count(Verdict.CHANGED),
                        receipt.count(Verdict.SAME),
                        receipt.count(Verdict.REFUSED) + unread,
                        id)
                .update();
    }

    void fail(UUID id, String why) {
        jdbc.sql("update figure_delivery set state = 'FAILED', told = ? where id = ?")
                .params(why, id)
                .update();
    }
}
