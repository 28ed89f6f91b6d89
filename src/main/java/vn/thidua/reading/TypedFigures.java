package vn.thidua.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Period;

/** What was typed and not sent yet, as it was typed. */
@Repository
class TypedFigures {

    private final JdbcClient jdbc;
    private final Clock clock;

    TypedFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Typed> of(UUID unit, Period period) {
        return jdbc.sql("""
                select indicator_id, breakdown, presence, numerator, denominator, note, reason from reading_draft
                where unit_id = ? and period = ?""")
                .params(unit, period.key())
                .query((row, _) -> new Typed(
                        row.getObject("indicator_id", UUID.class),
                        row.getInt("breakdown"),
                        0,
                        Presence.valueOf(row.getString("presence")),
                        row.getString("numerator"),
                        row.getString("denominator"),
                        row.getString("note"),
                        row.getString("reason")))
                .list();
    }

    /** Keeps these, each in place of what was kept of its cell. */
    void keep(UUID unit, Period period, List<Typed> cells, UUID person) {
        if (cells.isEmpty()) return;
        jdbc.sql("""
                insert into reading_draft (commune_id, unit_id, period, indicator_id, breakdown, presence, numerator,
                  denominator, note, reason, saved_by, saved_at)
                select wall_commune(), :unit, :period, d.*, :person, :at
                from unnest(:indicators::uuid[], :breakdowns::smallint[], :presences::text[], :numerators::text[],
                  :denominators::text[], :notes::text[], :reasons::text[]) d
                on conflict (commune_id, unit_id, period, indicator_id, breakdown) do update set
                  presence = excluded.presence, numerator = excluded.numerator, denominator = excluded.denominator,
                  note = excluded.note, reason = excluded.reason, saved_by = excluded.saved_by,
                  saved_at = excluded.saved_at""")
                .param("unit", unit)
                .param("period", period.key())
                .param("indicators", texts(cells, Typed::indicator))
                .param("breakdowns", texts(cells, Typed::breakdown))
                .param("presences", texts(cells, typed -> typed.present().name()))
                .param("numerators", texts(cells, Typed::top))
                .param("denominators", texts(cells, Typed::bottom))
                .param("notes", texts(cells, Typed::remark))
                .param("reasons", texts(cells, Typed::explanation))
                .param("person", person)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lets go of what was kept of the cells, but not of what somebody else kept after {@code seen}. */
    void forget(UUID unit, Period period, List<Typed> cells, UUID person, Instant seen) {
        if (cells.isEmpty()) return;
        jdbc.sql("""
                delete from reading_draft
                where unit_id = :unit and period = :period and (saved_by = :person or saved_at <= :seen)
                  and (indicator_id, breakdown) in (select * from unnest(:indicators::uuid[], :breakdowns::smallint[]))""")
                .param("unit", unit)
                .param("period", period.key())
                .param("person", person)
                .param("seen", seen.atOffset(ZoneOffset.UTC))
                .param("indicators", texts(cells, Typed::indicator))
                .param("breakdowns", texts(cells, Typed::breakdown))
                .update();
    }

    /** Lets go of what was kept of figures that were sent at this moment. */
    void forgetSent(Instant at) {
        jdbc.sql("""
                delete from reading_draft d where exists (
                  select from reading r where r.commune_id = d.commune_id and r.period = d.period
                    and r.indicator_id = d.indicator_id and r.unit_id = d.unit_id and r.breakdown = d.breakdown
                    and r.entered_at = ?)""").param(at.atOffset(ZoneOffset.UTC)).update();
    }

    private static String[] texts(List<Typed> cells, Function<Typed, ? extends @Nullable Object> part) {
        return cells.stream()
                .map(typed -> Objects.toString(part.apply(typed), ""))
                .toArray(String[]::new);
    }
}
