package vn.thidua.kernel;

import java.util.Map;

/**
 * Something that somebody did and that must be explainable later. Published through Spring's {@code
 * ApplicationEventPublisher} inside the transaction of the change; the journal writes it in the same transaction.
 */
public interface DomainEvent {

    /** What the event is about; its timeline shows the event. */
    Subject subject();

    /** What happened, as a Vietnamese clause without the actor and without personal data: "Tiếp nhận nhiệm vụ". */
    String summary();

    /** Values that explain the event and are not personal, in a stable order; values are strings, numbers, booleans. */
    default Map<String, ?> facts() {
        return Map.of();
    }

    /** Personal values. They are kept apart from the chain so that they can be erased later. */
    default Map<String, ?> personal() {
        return Map.of();
    }
}
