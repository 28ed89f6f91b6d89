package vn.thidua.overview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.task.Pressing;

/** What was due in which week, unit by unit; weeks begin on Monday. */
@Repository
class Weeks {

    static final int SHOWN = 8;

    /**
     * What a unit had to finish in a week.
     *
     * @param week its Monday
     * @param due tasks with their last day in the week
     * @param verified of these, those that were found done
     * @param missing of these, those without a report
     */
    record Cell(UUID unit, String name, LocalDate week, int due, int verified, int missing) {

        int reported() {
            return due - missing;
        }

        String list(Pressing pressing) {
            return Scope.between(week, week.plusDays(6), unit).list(pressing);
        }
    }

    /** Somebody whose reports are missing; {@code deputies} are those who stand in, by name. */
    record Missing(UUID unit, String unitName, UUID owner, String ownerName, String deputies, int missing) {}

    private static final RowMapper<Cell> CELL = DataClassRowMapper.newInstance(Cell.class);
    private static final RowMapper<Missing> MISSING = DataClassRowMapper.newInstance(Missing.class);
    private static final String WITHIN = """
             where t.due_on between :from and :until and (:all or t.unit_id = any(:units::uuid[])) and\
            """;

    private final JdbcClient jdbc;

    Weeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The Mondays of the weeks that are shown on a day, the latest last. */
    static List<LocalDate> until(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.rangeClosed(1, SHOWN)
                .mapToObj(number -> monday.minusWeeks(SHOWN - number))
                .toList();
    }

    /** By unit and week, in the order of the units' names; what had nothing due is left out. */
    List<Cell> cells(List<LocalDate> weeks, boolean all, Collection<UUID> units) {
        return within(
                        "select u.id as unit, u.name, date_trunc('week', t.due_on)::date as week, count(*) as due,"
                                + " count(*) filter (where " + Pressing.DONE.condition() + ") as verified,"
                                + " count(*) filter (where " + Pressing.UNREPORTED.condition() + ") as missing"
                                + " from task t join unit u on u.commune_id = t.commune_id and u.id = t.unit_id"
                                + WITHIN + " " + Pressing.GIVEN.condition()
                                + " group by u.commune_id, u.id, u.name, week order by u.name collate vi, week",
                        weeks.getFirst(),
                        weeks.getLast().plusDays(6),
                        all,
                        units)
                .query(CELL)
                .list();
    }

    /** Whose reports were due between the days and are missing, most first. */
    List<Missing> missing(LocalDate from, LocalDate until, boolean all, Collection<UUID> units) {
        return within("""
                select u.id as unit, u.name as unit_name, o.id as owner, o.full_name as owner_name,
                  string_agg(distinct d.full_name, ', ') as deputies, count(*) as missing
                from task t join unit u on u.commune_id = t.commune_id and u.id = t.unit_id
                  join person o on o.commune_id = t.commune_id and o.id = t.owner_id
                  join person d on d.commune_id = t.commune_id and d.id = t.deputy_id
                """ + WITHIN + " " + Pressing.UNREPORTED.condition() + """
                 group by u.commune_id, u.id, u.name, o.commune_id, o.id, o.full_name
                order by missing desc, u.name collate vi, o.full_name limit 200""", from, until, all, units)
                .query(MISSING)
                .list();
    }

    private JdbcClient.StatementSpec within(
            String sql, LocalDate from, LocalDate until, boolean all, Collection<UUID> units) {
        return jdbc.sql(sql)
                .param("from", from)
                .param("until", until)
                .param("all", all)
                .param("units", units.stream().map(UUID::toString).toArray(String[]::new));
    }
}
