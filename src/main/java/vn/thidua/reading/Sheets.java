package vn.thidua.reading;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.Ids;

/** The sheets that anything was entered in. */
@Repository
class Sheets {

    private final JdbcClient jdbc;

    Sheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Sheet> find(UUID unit, Period period) {
        return jdbc.sql("select id from sheet where unit_id = ? and period = ?")
                .params(unit, period.key())
                .query(UUID.class)
                .optional()
                .map(id -> new Sheet(id, unit, period));
    }

    Optional<Sheet> find(UUID id) {
        return jdbc.sql("select id, unit_id, period from sheet where id = ?")
                .param(id)
                .query((row, _) -> new Sheet(
                        row.getObject("id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        Period.of(row.getInt("period"))))
                .optional();
    }

    /** The sheet of the unit and period, made when there is none yet. */
    Sheet of(UUID unit, Period period) {
        return find(unit, period).orElseGet(() -> {
            jdbc.sql("""
                    insert into sheet (commune_id, id, unit_id, period) values (wall_commune(), ?, ?, ?)
                    on conflict (commune_id, unit_id, period) do nothing""").params(Ids.next(), unit, period.key()).update();
            return find(unit, period).orElseThrow();
        });
    }
}
