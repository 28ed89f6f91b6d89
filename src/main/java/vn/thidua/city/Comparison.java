package vn.thidua.city;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.Change;
import vn.thidua.dashboard.Figure;
import vn.thidua.indicator.Direction;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Proposed;
import vn.thidua.locality.Locality;

/**
 * One indicator over communes: level, improvement, and the commune beside those of its size.
 *
 * @param periods latest first
 * @param lines in the asked order
 */
record Comparison(Proposed indicator, List<Period> periods, List<Line> lines) {

    /** In which order the communes stand. */
    enum Order {
        LEVEL("muc", "Mức của kỳ mới nhất"),
        IMPROVEMENT("tien-bo", "Tiến bộ so với cùng kỳ năm trước"),
        NAME("ten", "Tên địa phương");

        private final String slug;
        private final String label;

        Order(String slug, String label) {
            this.slug = slug;
            this.label = label;
        }

        String slug() {
            return slug;
        }

        String label() {
            return label;
        }

        /** The one of the address; the level when it names none. */
        static Order of(String slug) {
            return java.util.Arrays.stream(values())
                    .filter(one -> one.slug.equals(slug))
                    .findFirst()
                    .orElse(LEVEL);
        }
    }

    /**
     * A commune.
     *
     * @param figures by period; missing where the commune does not use the indicator
     * @param improvement against the same period a year before
     * @param median of its band; null without a band or when nobody in it has a value
     * @param rank in its band, best first, from 1; 0 without a value or a band
     * @param peers communes of its band with a value
     */
    record Line(
            Locality commune,
            Map<Period, Figure> figures,
            Optional<Change> improvement,
            @Nullable Band band,
            @Nullable BigDecimal median,
            int rank,
            int peers) {

        @Nullable
        Figure in(Period period) {
            return figures.get(period);
        }
    }

    /** @param figures of the periods and of the same one a year before the latest */
    static Comparison of(
            Proposed indicator,
            List<Period> periods,
            List<Locality> communes,
            Map<CommuneFigures.Key, Figure> figures,
            Peers peers,
            Order order) {
        var latest = periods.getFirst();
        var direction = indicator.definition().direction();
        var values = new java.util.HashMap<java.util.UUID, BigDecimal>();
        for (var commune : communes) {
            value(figures, commune, indicator, latest).ifPresent(value -> values.put(commune.id(), value));
        }
        var byBand = communes.stream()
                .filter(commune -> peers.of(commune.id()) != null && values.containsKey(commune.id()))
                .collect(Collectors.groupingBy(
                        commune -> java.util.Objects.requireNonNull(peers.of(commune.id())),
                        Collectors.mapping(commune -> values.get(commune.id()), Collectors.toList())));
        var lines = new ArrayList<Line>();
        for (var commune : communes) {
            var own = periods.stream()
                    .filter(period -> figures.containsKey(key(commune, indicator, period)))
                    .collect(
                            Collectors.toMap(period -> period, period -> figures.get(key(commune, indicator, period))));
            var band = peers.of(commune.id());
            var ofBand = band == null ? List.<BigDecimal>of() : byBand.getOrDefault(band, List.of());
            lines.add(new Line(
                    commune,
                    own,
                    Change.of(
                            direction,
                            value(figures, commune, indicator, latest.lastYear()),
                            Optional.ofNullable(values.get(commune.id()))),
                    band,
                    median(ofBand),
                    rank(direction, values.get(commune.id()), ofBand),
                    ofBand.size()));
        }
        lines.sort(by(order, direction, latest));
        return new Comparison(indicator, periods, lines);
    }

    private static CommuneFigures.Key key(Locality commune, Proposed indicator, Period period) {
        return new CommuneFigures.Key(commune.id(), indicator.code(), period);
    }

    private static Optional<BigDecimal> value(
            Map<CommuneFigures.Key, Figure> figures, Locality commune, Proposed indicator, Period period) {
        return Optional.ofNullable(figures.get(key(commune, indicator, period))).flatMap(Figure::value);
    }

    static @Nullable BigDecimal median(List<BigDecimal> values) {
        if (values.isEmpty()) return null;
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
    }

    private static int rank(Direction direction, @Nullable BigDecimal value, List<BigDecimal> others) {
        if (value == null || others.isEmpty()) return 0;
        return 1
                + (int) others.stream()
                        .filter(other -> better(direction).compare(other, value) < 0)
                        .count();
    }

    /** Best first. */
    private static Comparator<BigDecimal> better(Direction direction) {
        return direction == Direction.DOWN ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }

    /** Those without a value last; otherwise in Vietnamese order of the communes, in which they came. */
    private static Comparator<Line> by(Order order, Direction direction, Period latest) {
        return switch (order) {
            case NAME -> (_, _) -> 0;
            case LEVEL ->
                Comparator.comparing(
                        line -> line.figures().containsKey(latest)
                                ? line.figures().get(latest).value().orElse(null)
                                : null,
                        Comparator.nullsLast(better(direction)));
            case IMPROVEMENT ->
                Comparator.comparing(
                        line -> line.improvement().map(Change::difference).orElse(null),
                        Comparator.nullsLast(better(direction)));
        };
    }
}
