package vn.thidua.identity;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.web.Show;

/** The numbers of security as dated rows: those of the installation, and those that this commune put in their place. */
@Repository
class Settings {

    private static final String ROWS = """
            select s.key, s.value, s.valid_from, s.valid_to, s.source, s.note, true as own
            from commune_setting s where s.commune_id = wall_commune()
            union all
            select s.key, s.value, s.valid_from, s.valid_to, s.source, s.note, false from setting s
            """;

    private static final RowMapper<Row> ROW = DataClassRowMapper.newInstance(Row.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    Settings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A number with its days and its source.
     *
     * @param own whether the commune set it itself
     * @param validTo last day; null when no end is known
     */
    record Row(
            Setting key,
            int value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            @Nullable String note,
            boolean own) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** The number that holds today in this commune. */
    int today(Setting setting) {
        return jdbc.sql("select value from (" + ROWS + """
                ) rows where key = :key and :today between valid_from and coalesce(valid_to, 'infinity')
                order by own desc, valid_from desc limit 1""")
                .param("key", setting.name())
                .param("today", date())
                .query(Integer.class)
                .single();
    }

    /** All rows of a number, those of the commune first, the latest first. */
    List<Row> of(Setting setting) {
        return jdbc.sql("select * from (" + ROWS + ") rows where key = ? order by own desc, valid_from desc")
                .param(setting.name())
                .query(ROW)
                .list();
    }

    /** Sets a number of this commune from a day on; a row of the same day is replaced, one that held before ends. */
    void set(Setting setting, int value, LocalDate from, String source, @Nullable String note) {
        jdbc.sql("delete from commune_setting where commune_id = wall_commune() and key = ? and valid_from >= ?")
                .params(setting.name(), from)
                .update();
        jdbc.sql("""
                update commune_setting set valid_to = ?
                where commune_id = wall_commune() and key = ? and (valid_to is null or valid_to >= ?)""").params(from.minusDays(1), setting.name(), from).update();
        jdbc.sql("""
                insert into commune_setting (commune_id, id, key, value, valid_from, source, note)
                values (wall_commune(), :id, :key, :value, :from, :source, :note)""")
                .param("id", Ids.next())
                .param("key", setting.name())
                .param("value", value)
                .param("from", from)
                .param("source", source)
                .param("note", note, Types.VARCHAR)
                .update();
    }

    Instant now() {
        return clock.instant();
    }

    /** This day in Vietnam. */
    LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), Show.ZONE);
    }
}
