package vn.thidua.city;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.web.Show;

/**
 * Which communes are of like size.
 *
 * @param bands by size, smallest first
 * @param populations inhabitants by commune; communes whose number is not known are missing
 */
record Peers(List<Band> bands, Map<UUID, Integer> populations) {

    Peers {
        bands = bands.stream().sorted(Comparator.comparingInt(Band::from)).toList();
        populations = Map.copyOf(populations);
    }

    /** The band of the commune; null while its size, or a band for it, is not known. */
    @Nullable
    Band of(UUID commune) {
        var size = populations.get(commune);
        if (size == null) return null;
        return bands.reversed().stream()
                .filter(band -> band.from() <= size)
                .findFirst()
                .orElse(null);
    }

    /** The band with this identifier, as it stands in addresses. */
    Optional<Band> find(String id) {
        return bands.stream().filter(band -> band.id().toString().equals(id)).findFirst();
    }

    /** Inhabitants as they are typed; empty when not known. */
    String population(UUID commune) {
        return Optional.ofNullable(populations.get(commune))
                .map(size -> Show.number(size))
                .orElse("");
    }
}
