package vn.thidua.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Kind;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Sum;

/** The units' figures as programs read them, in the order of their keys. */
@Repository
class ReadingRows {

    private final JdbcClient jdbc;

    ReadingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A figure.
     *
     * @param indicator its code
     * @param value as the kind of the indicator makes it; null without a number
     * @param key of its row, for the next page
     */
    record Row(
            String indicator,
            String unit,
            String period,
            String breakdown,
            String presence,
            String state,
            int version,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            boolean late,
            @Nullable String note,
            Instant sentAt,
            String key) {}

    /** What to read; null for all. */
    record Filter(
            List<Period> periods,
            @Nullable UUID unit,
            @Nullable String indicator,
            @Nullable Key after) {}

    /** The key of a row. */
    record Key(int period, UUID indicator, UUID unit, int breakdown) {

        String text() {
            var plain = period + " " + indicator + " " + unit + " " + breakdown;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
        }

        /** @throws Unreadable when the text is no key */
        static Key of(String text) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
                return new Key(
                        Integer.parseInt(parts[0]),
                        UUID.fromString(parts[1]),
                        UUID.fromString(parts[2]),
                        Integer.parseInt(parts[3]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
                throw new Unreadable("after", "Hãy gửi lại đúng giá trị after của phần trước.");
            }
        }
    }

    /** The period and all that it is made of. */
    static List<Period> within(Period period) {
        var all = new ArrayList<Period>();
        for (var base : Frequency.values()) {
            if (base.divides(period.frequency())) all.addAll(period.parts(base));
        }
        return all;
    }

    /** At most so many of them. */
    List<Row> of(Filter filter, int most) {
        var after = filter.after();
        return jdbc.sql("""
                select i.code, i.kind, r.indicator_id, r.unit_id, r.period, r.breakdown, r.presence, r.state, r.version,
                  r.numerator, r.denominator, r.late, r.note, r.entered_at
                from reading r join indicator i on i.commune_id = r.commune_id and i.id = r.indicator_id
                where r.commune_id = (select wall_commune()) and r.period = any (:periods)
                  and (:unit::uuid is null or r.unit_id = :unit)
                  and (:indicator::text is null or i.code = :indicator)
                  and (:first or (r.period, r.indicator_id, r.unit_id, r.breakdown)
                    > (:period, :indicatorId, :unitId, :breakdown))
                order by r.period, r.indicator_id, r.unit_id, r.breakdown limit :most""")
                .param("periods", filter.periods().stream().map(Period::key).toArray(Integer[]::new))
                .param("unit", filter.unit(), Types.OTHER)
                .param("indicator", filter.indicator(), Types.VARCHAR)
                .param("first", after == null)
                .param("period", after == null ? 0 : after.period())
                .param("indicatorId", after == null ? new UUID(0, 0) : after.indicator())
                .param("unitId", after == null ? new UUID(0, 0) : after.unit())
                .param("breakdown", after == null ? 0 : after.breakdown())
                .param("most", most)
                .query(ReadingRows::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var numerator = row.getBigDecimal("numerator");
        var denominator = row.getBigDecimal("denominator");
        var sum = numerator == null ? Sum.NOTHING : Sum.of(numerator, denominator);
        var key = new Key(
                row.getInt("period"),
                row.getObject("indicator_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getInt("breakdown"));
        return new Row(
                row.getString("code"),
                key.unit().toString(),
                Period.of(key.period()).slug(),
                Names.of(Breakdown.of(key.breakdown())),
                row.getString("presence").toLowerCase(Locale.ROOT),
                row.getString("state").toLowerCase(Locale.ROOT),
                row.getInt("version"),
                Names.plain(numerator),
                Names.plain(denominator),
                Kind.valueOf(row.getString("kind")).value(sum).map(Names::plain).orElse(null),
                row.getBoolean("late"),
                row.getString("note"),
                row.getTimestamp("entered_at").toInstant(),
                key.text());
    }
}
