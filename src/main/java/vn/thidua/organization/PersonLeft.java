package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** A person left all units; what was theirs was handed over. */
record PersonLeft(
        UUID person,
        LocalDate lastDay,
        int handedOver,
        @Nullable String note) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject(Person.KIND, person);
    }

    @Override
    public String summary() {
        return "Chuyển đi, đã bàn giao %d việc".formatted(handedOver);
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("lastDay", lastDay.toString(), "handedOver", handedOver);
    }

    @Override
    public Map<String, ?> personal() {
        return note == null ? Map.of() : Map.of("note", note);
    }
}
