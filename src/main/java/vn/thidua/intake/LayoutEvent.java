package vn.thidua.intake;

import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** Something was done with a layout, or with the names that files use. */
record LayoutEvent(UUID layout, String summary) implements DomainEvent {

    /** Kind of the {@link Subject} that a layout is. */
    static final String KIND = "figure_layout";

    @Override
    public Subject subject() {
        return subject(layout);
    }

    static Subject subject(UUID layout) {
        return new Subject(KIND, layout);
    }
}
