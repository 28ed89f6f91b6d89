package vn.thidua.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a definition was worded, version by version. */
@Repository
class Versions {

    private static final RowMapper<Version> VERSION = DataClassRowMapper.newInstance(Version.class);

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param beginsOn holds for periods that begin on this day or later; 1970-01-01 for the first one
     */
    record Version(
            int version,
            LocalDate beginsOn,
            String name,
            String unit,
            String numerator,
            @Nullable String denominator) {}

    /** Newest first. */
    List<Version> of(UUID indicator) {
        return jdbc.sql("""
                select version, begins_on, name, unit, numerator, denominator from indicator_definition
                where commune_id = (select wall_commune()) and indicator_id = ? order by version desc""").param(indicator).query(VERSION).list();
    }
}
