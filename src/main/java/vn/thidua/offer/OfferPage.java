package vn.thidua.offer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.locality.Locality;
import vn.thidua.movement.Movement;

/**
 * What the page shows on which a city offers its movement.
 *
 * @param communes all communes of the city
 * @param sent those that got it already
 */
record OfferPage(Movement movement, List<Locality> communes, Set<UUID> sent) {

    List<Locality> open() {
        return communes.stream().filter(commune -> !sent.contains(commune.id())).toList();
    }

    Set<UUID> openIds() {
        return open().stream().map(Locality::id).collect(Collectors.toSet());
    }
}
