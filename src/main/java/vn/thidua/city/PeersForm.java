package vn.thidua.city;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thidua.kernel.Ids;

/**
 * Bands and sizes as they are typed; rows left blank are not kept.
 */
record PeersForm(List<BandRow> bands, List<PlaceRow> places) {

    /** As many bands as the page offers. */
    static final int BANDS = 5;

    private static final BigDecimal MOST = BigDecimal.valueOf(20_000_000);

    PeersForm {
        bands = sent(bands);
        places = sent(places);
    }

    /** @param from inhabitants; null while nothing was typed */
    record BandRow(@Nullable String name, @Nullable BigDecimal from) {

        boolean isBlank() {
            return (name == null || name.isBlank()) && from == null;
        }
    }

    /** @param population null while it is not known */
    record PlaceRow(@Nullable UUID place, @Nullable BigDecimal population) {}

    static PeersForm of(Peers peers, List<UUID> communes) {
        var bands = new ArrayList<BandRow>();
        peers.bands().forEach(band -> bands.add(new BandRow(band.name(), BigDecimal.valueOf(band.from()))));
        while (bands.size() < BANDS) bands.add(new BandRow(null, null));
        var places = new ArrayList<PlaceRow>();
        for (var commune : communes) {
            var size = peers.populations().get(commune);
            places.add(new PlaceRow(commune, size == null ? null : BigDecimal.valueOf(size)));
        }
        return new PeersForm(bands, places);
    }

    /** Brings the rows into the order of the page, with blank ones where none was sent. */
    void align(List<UUID> communes) {
        while (bands.size() < BANDS) bands.add(new BandRow(null, null));
        var sizes = new HashMap<UUID, BigDecimal>();
        for (var row : places) {
            if (row.place() != null && row.population() != null) sizes.put(row.place(), row.population());
        }
        places.clear();
        communes.forEach(commune -> places.add(new PlaceRow(commune, sizes.get(commune))));
    }

    private static <T> List<T> sent(@Nullable List<T> rows) {
        return rows == null
                ? new ArrayList<>()
                : new ArrayList<>(rows.stream().filter(Objects::nonNull).toList());
    }

    /** Says at each field what is wrong with it. */
    void check(BindingResult result) {
        for (var at = 0; at < bands.size(); at++) {
            var band = bands.get(at);
            if (band.isBlank()) continue;
            if (band.name() == null || band.name().isBlank() || band.name().length() > 100) {
                result.rejectValue("bands[%d].name".formatted(at), "name", "Hãy đặt tên nhóm, nhiều nhất 100 ký tự.");
            }
            if (isWrong(band.from(), BigDecimal.ZERO)) {
                result.rejectValue(
                        "bands[%d].from".formatted(at), "from", "Hãy nhập số dân từ bao nhiêu, là số nguyên.");
            }
        }
        var distinct =
                bands.stream().map(BandRow::from).filter(Objects::nonNull).map(BigDecimal::stripTrailingZeros);
        if (distinct.distinct().count()
                < bands.stream().filter(one -> one.from() != null).count()) {
            result.reject("same", "Hai nhóm bắt đầu từ cùng một số dân. Hãy sửa một nhóm.");
        }
        for (var at = 0; at < places.size(); at++) {
            if (places.get(at).population() != null && isWrong(places.get(at).population(), BigDecimal.ONE)) {
                result.rejectValue(
                        "places[%d].population".formatted(at), "population", "Số dân là số nguyên lớn hơn 0.");
            }
        }
    }

    private static boolean isWrong(@Nullable BigDecimal number, BigDecimal least) {
        return number == null
                || number.compareTo(least) < 0
                || number.compareTo(MOST) > 0
                || number.stripTrailingZeros().scale() > 0;
    }

    List<Band> toBands() {
        return bands.stream()
                .filter(band -> !band.isBlank())
                .map(band -> new Band(
                        Ids.next(),
                        Objects.requireNonNull(band.name()).strip(),
                        Objects.requireNonNull(band.from()).intValueExact()))
                .toList();
    }

    /** Inhabitants by commune; those that are not known are missing. */
    Map<UUID, Integer> populations() {
        var populations = new HashMap<UUID, Integer>();
        for (var row : places) {
            if (row.place() != null && row.population() != null) {
                populations.put(row.place(), row.population().intValueExact());
            }
        }
        return populations;
    }
}
