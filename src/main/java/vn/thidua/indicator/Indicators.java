package vn.thidua.indicator;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;

/** The indicators of the commune with their definitions. Every change is told to the journal. */
@Repository
public class Indicators {

    private static final String INDICATOR = """
            select i.id, i.code, i.area, i.kind, i.frequency, i.groups, d.version, d.name, d.unit, d.direction,
              d.numerator, d.denominator, d.evidence, d.source
            from indicator i join lateral (
              select * from indicator_definition d
              where d.commune_id = i.commune_id and d.indicator_id = i.id
              order by d.begins_on <= :day desc, case when d.begins_on <= :day then d.begins_on end desc, d.begins_on
              limit 1) d on true
            where i.commune_id = (select wall_commune())
            """;
    private static final String ORDER = " order by i.area, i.code";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Indicators(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** All of them, by area and code, as they are defined for periods that begin on the day. */
    public List<Indicator> all(LocalDate day) {
        return jdbc.sql(INDICATOR + ORDER)
                .param("day", day)
                .query(Indicators::indicator)
                .list();
    }

    /** One, as it is defined for periods that begin on the day; empty when this commune has none. */
    public Optional<Indicator> find(UUID id, LocalDate day) {
        return jdbc.sql(INDICATOR + " and i.id = :id")
                .param("day", day)
                .param("id", id)
                .query(Indicators::indicator)
                .optional();
    }

    /** @throws NotThere when this commune has no such indicator */
    public Indicator get(UUID id, LocalDate day) {
        return find(id, day).orElseThrow(NotThere::new);
    }

    /** Those that a unit reports in the period, by area and code. */
    public List<Indicator> ofUnit(UUID unit, Period period) {
        return jdbc.sql(INDICATOR + """
                 and i.frequency = :frequency and exists (
                  select from indicator_reporter r where r.commune_id = i.commune_id and r.indicator_id = i.id
                    and r.unit_id = :unit and r.begins_on <= :day and (r.ends_on is null or r.ends_on >= :day))""" + ORDER)
                .param("day", period.first())
                .param("frequency", period.frequency().name())
                .param("unit", unit)
                .query(Indicators::indicator)
                .list();
    }

    /** From which day on each version of each indicator's definition holds. */
    public Map<UUID, NavigableMap<LocalDate, Integer>> begins() {
        var begins = new HashMap<UUID, NavigableMap<LocalDate, Integer>>();
        jdbc.sql(
                        "select indicator_id, begins_on, version from indicator_definition where commune_id = (select wall_commune())")
                .query(row -> {
                    begins.computeIfAbsent(row.getObject("indicator_id", UUID.class), _ -> new TreeMap<>())
                            .put(row.getObject("begins_on", LocalDate.class), row.getInt("version"));
                });
        return begins;
    }

    /** The versions of its definition, newest first. */
    List<Version> versions(UUID indicator) {
        return jdbc.sql("""
                select version, begins_on, reason, name, unit, direction, numerator, denominator, evidence, source
                from indicator_definition where indicator_id = ? order by version desc""")
                .param(indicator)
                .query((row, _) -> new Version(
                        row.getInt("version"),
                        row.getObject("begins_on", LocalDate.class),
                        wording(row),
                        row.getString("reason")))
                .list();
    }

    /** Takes an indicator of the catalogue; its first definition holds for all periods. */
    public UUID take(Proposed proposed) {
        return add(
                proposed.code(),
                proposed.area(),
                proposed.kind(),
                proposed.frequency(),
                proposed.groups(),
                proposed.definition());
    }

    /**
     * Adds an indicator.
     *
     * @throws RuleBroken when the commune has one of that code
     */
    public UUID add(
            String code, Area area, Kind kind, Frequency frequency, List<Breakdown> groups, Wording definition) {
        var id = Ids.next();
        try {
            jdbc.sql("""
                    insert into indicator (commune_id, id, code, area, kind, frequency, groups)
                    values (wall_commune(), :id, :code, :area, :kind, :frequency, :groups::smallint[])""")
                    .param("id", id)
                    .param("code", code)
                    .param("area", area.name())
                    .param("kind", kind.name())
                    .param("frequency", frequency.name())
                    .param("groups", groups.stream().map(Breakdown::code).toArray(Integer[]::new))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new RuleBroken("Đã có chỉ tiêu mang mã " + code + ". Hãy dùng chỉ tiêu đã có, hoặc đặt mã khác.");
        }
        define(id, 1, LocalDate.EPOCH, definition, null);
        events.publishEvent(new IndicatorEvent(id, "Đưa chỉ tiêu " + code + " vào sử dụng"));
        return id;
    }

    /**
     * Defines it anew from a period on; earlier periods keep what they had.
     *
     * @throws RuleBroken when a definition begins with that period or later
     */
    void redefine(Indicator indicator, Period from, Wording definition, String reason) {
        var latest = versions(indicator.id()).getFirst();
        if (!latest.beginsOn().isBefore(from.first())) {
            throw new RuleBroken("Đã có định nghĩa áp dụng từ kỳ này hoặc muộn hơn. Hãy chọn kỳ sau "
                    + Period.of(indicator.frequency(), latest.beginsOn()).label() + ".");
        }
        define(indicator.id(), latest.version() + 1, from.first(), definition, reason);
        events.publishEvent(new IndicatorEvent(indicator.id(), "Sửa định nghĩa chỉ tiêu, áp dụng từ " + from.label()));
    }

    private void define(UUID id, int version, LocalDate from, Wording definition, @Nullable String reason) {
        jdbc.sql("""
                insert into indicator_definition (commune_id, indicator_id, version, begins_on, name, unit, direction,
                  numerator, denominator, evidence, source, reason)
                values (wall_commune(), :id, :version, :from, :name, :unit, :direction, :numerator, :denominator,
                  :evidence, :source, :reason)""")
                .param("id", id)
                .param("version", version)
                .param("from", from)
                .param("name", definition.name())
                .param("unit", definition.unit())
                .param("direction", definition.direction().name())
                .param("numerator", definition.numerator())
                .param("denominator", definition.denominator())
                .param("evidence", definition.evidence())
                .param("source", definition.source())
                .param("reason", reason)
                .update();
    }

    /**
     * One version of a definition.
     *
     * @param beginsOn the epoch for the first one, which holds from ever
     * @param reason why it was changed; null for the first one
     */
    record Version(
            int version,
            LocalDate beginsOn,
            Wording wording,
            @Nullable String reason) {}

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        return new Indicator(
                row.getObject("id", UUID.class),
                row.getString("code"),
                Area.valueOf(row.getString("area")),
                Kind.valueOf(row.getString("kind")),
                Frequency.valueOf(row.getString("frequency")),
                groups(row.getArray("groups")),
                row.getInt("version"),
                wording(row));
    }

    private static Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                row.getString("name"),
                row.getString("unit"),
                Direction.valueOf(row.getString("direction")),
                row.getString("numerator"),
                row.getString("denominator"),
                row.getString("evidence"),
                row.getString("source"));
    }

    private static List<Breakdown> groups(Array codes) throws SQLException {
        var groups = new ArrayList<Breakdown>();
        for (var code : (Object[]) codes.getArray()) groups.add(Breakdown.of(((Number) code).intValue()));
        return List.copyOf(groups);
    }
}
