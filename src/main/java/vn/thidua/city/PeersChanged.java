package vn.thidua.city;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** A city sorted its communes by size anew. */
record PeersChanged(UUID city, int bands, int communes) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("city_peers", city);
    }

    @Override
    public String summary() {
        return "Sửa nhóm so sánh của các địa phương";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("số nhóm", bands, "số địa phương", communes);
    }
}
