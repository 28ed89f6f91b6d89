package vn.thidua.reading;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.document.Files;
import vn.thidua.document.StoredFile;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Subject;

/** The files that prove figures. */
@Repository
class Proofs {

    /** Kind of the {@link Subject} that a proven figure is. */
    static final String KIND = "reading";

    private final JdbcClient jdbc;
    private final Files files;

    Proofs(JdbcClient jdbc, Files files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** The cell that the subject stands for; empty when this commune has none. */
    Optional<Cell> cell(UUID id) {
        return jdbc.sql("select indicator_id, unit_id, period, breakdown from reading_evidence where id = ?")
                .param(id)
                .query((row, _) -> new Cell(
                        row.getObject("indicator_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        Period.of(row.getInt("period")),
                        Breakdown.of(row.getInt("breakdown"))))
                .optional();
    }

    List<StoredFile> of(Cell cell) {
        return id(cell).map(id -> files.of(new Subject(KIND, id))).orElse(List.of());
    }

    /** How many files each cell of the unit has in the period; cells without are left out. */
    Map<Cell, Integer> counts(UUID unit, Period period) {
        return counts(period, unit);
    }

    /** The same for all units. */
    Map<Cell, Integer> counts(Period period) {
        return counts(period, null);
    }

    private Map<Cell, Integer> counts(Period period, @Nullable UUID unit) {
        var counts = new HashMap<Cell, Integer>();
        jdbc.sql("""
                select e.indicator_id, e.unit_id, e.breakdown, count(*) as files
                from reading_evidence e
                  join file f on f.commune_id = e.commune_id and f.subject_kind = 'reading' and f.subject_id = e.id
                where e.period = :period and (:unit::uuid is null or e.unit_id = :unit)
                group by e.indicator_id, e.unit_id, e.breakdown""")
                .param("unit", unit, Types.OTHER)
                .param("period", period.key())
                .query(row -> {
                    counts.put(
                            new Cell(
                                    row.getObject("indicator_id", UUID.class),
                                    row.getObject("unit_id", UUID.class),
                                    period,
                                    Breakdown.of(row.getInt("breakdown"))),
                            row.getInt("files"));
                });
        return counts;
    }

    /** Takes in what proves the cell. */
    StoredFile take(MultipartFile upload, Cell cell) {
        return files.take(upload, new Subject(KIND, made(cell)));
    }

    /** The same for a file that the program has at hand. */
    StoredFile take(String name, byte[] content, Cell cell) {
        return files.take(name, content, new Subject(KIND, made(cell)));
    }

    private UUID made(Cell cell) {
        return id(cell).orElseGet(() -> {
            jdbc.sql("""
                    insert into reading_evidence (commune_id, id, period, indicator_id, unit_id, breakdown)
                    values (wall_commune(), ?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(
                            Ids.next(),
                            cell.period().key(),
                            cell.indicator(),
                            cell.unit(),
                            cell.breakdown().code())
                    .update();
            return id(cell).orElseThrow();
        });
    }

    private Optional<UUID> id(Cell cell) {
        return jdbc.sql("""
                select id from reading_evidence where period = ? and indicator_id = ? and unit_id = ? and breakdown = ?""")
                .params(
                        cell.period().key(),
                        cell.indicator(),
                        cell.unit(),
                        cell.breakdown().code())
                .query(UUID.class)
                .optional();
    }
}
