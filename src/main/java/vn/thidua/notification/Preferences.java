package vn.thidua.notification;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How each person wants to be told. */
@Repository
class Preferences {

    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Preference of(UUID person) {
        return jdbc.sql("select digest, hour, last_hour from notification_preference where id = ?")
                .param(person)
                .query(Preference.class)
                .optional()
                .orElse(Preference.USUAL);
    }

    void set(UUID person, Preference preference) {
        jdbc.sql("""
                insert into notification_preference (commune_id, id, digest, hour, last_hour)
                values (wall_commune(), ?, ?, ?, ?)
                on conflict (commune_id, id) do update set digest = excluded.digest, hour = excluded.hour, last_hour = excluded.last_hour""")
                .params(person, preference.digest(), preference.hour(), preference.lastHour())
                .update();
    }
}
