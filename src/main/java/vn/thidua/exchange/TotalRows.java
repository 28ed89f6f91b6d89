package vn.thidua.exchange;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Sum;

/** The stored totals of the commune. */
@Repository
class TotalRows {

    private static final RowMapper<Row> ROW = DataClassRowMapper.newInstance(Row.class);

    private static final String ROWS = """
            select indicator_id as indicator, period, breakdown, cells, numbers, late, numerator, denominator,
              verified_cells, verified_numbers, verified_numerator, verified_denominator, returned
            from indicator_total where commune_id = (select wall_commune()) and\s""";

    private final JdbcClient jdbc;

    TotalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The total of an indicator in a base period. */
    record Row(
            UUID indicator,
            int period,
            int breakdown,
            int cells,
            int numbers,
            int late,
            BigDecimal numerator,
            BigDecimal denominator,
            int verifiedCells,
            int verifiedNumbers,
            BigDecimal verifiedNumerator,
            BigDecimal verifiedDenominator,
            int returned) {

        Sum reported() {
            return new Sum(numerator, denominator, numbers);
        }

        Sum verified() {
            return new Sum(verifiedNumerator, verifiedDenominator, verifiedNumbers);
        }
    }

    /** All of an indicator. */
    List<Row> of(UUID indicator) {
        return jdbc.sql(ROWS + "indicator_id = ?").param(indicator).query(ROW).list();
    }

    /** Those of the base periods, of one indicator or, with null, of all. */
    List<Row> of(Collection<Period> bases, @Nullable UUID indicator) {
        return jdbc.sql(ROWS + """
                period = any (:bases) and (:indicator::uuid is null or indicator_id = :indicator)""")
                .param("bases", bases.stream().map(Period::key).toArray(Integer[]::new))
                .param("indicator", indicator, Types.OTHER)
                .query(ROW)
                .list();
    }
}
