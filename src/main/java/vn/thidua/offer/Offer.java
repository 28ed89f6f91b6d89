package vn.thidua.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;
import vn.thidua.movement.Movement;

/**
 * A city offers one of its movements to communes: the row and the news of it.
 *
 * @param letter what the city writes to them
 * @param wish the day by which it wishes an answer; null when it names none
 * @param recipients the communes, at least one
 */
record Offer(
        UUID id, UUID movement, String letter, @Nullable LocalDate wish, Instant sentAt, List<UUID> recipients)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject(Movement.SUBJECT, movement);
    }

    @Override
    public String summary() {
        return "Gửi đề nghị hưởng ứng đến %d xã, phường, đặc khu".formatted(recipients.size());
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("offer", id.toString(), "recipients", recipients.size());
    }
}
