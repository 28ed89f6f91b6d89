package vn.thidua.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.Unit;

/** The codes under which other programs know the units. Every change is told to the journal. */
@Repository
class UnitCodes {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    UnitCodes(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The codes that were given, by unit. */
    Map<UUID, String> given() {
        var codes = new HashMap<UUID, String>();
        jdbc.sql("select unit_id, code from unit_code").query(row -> {
            codes.put(row.getObject("unit_id", UUID.class), row.getString("code"));
        });
        return codes;
    }

    /** The units by code; each is also known by its identifier. */
    Map<String, UUID> of(Collection<UUID> units) {
        var byCode = new HashMap<String, UUID>();
        units.forEach(unit -> byCode.put(unit.toString(), unit));
        given().forEach((unit, code) -> {
            if (units.contains(unit)) byCode.put(code, unit);
        });
        return byCode;
    }

    /** Gives the unit the code; an empty one takes it away. */
    void set(Unit unit, String code) {
        jdbc.sql("delete from unit_code where unit_id = ?").param(unit.id()).update();
        if (!code.isEmpty()) {
            jdbc.sql("insert into unit_code (commune_id, unit_id, code) values (wall_commune(), ?, ?)")
                    .params(unit.id(), code)
                    .update();
        }
        events.publishEvent(
                new TokenEvent(unit.subject(), "Đặt mã đơn vị dùng khi trao đổi số liệu", Map.of("mã", code)));
    }
}
