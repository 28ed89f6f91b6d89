package vn.thidua.reading;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** Many figures were written at once; the digest tells which. */
record FiguresTaken(Subject subject, String words, Receipt receipt) implements DomainEvent {

    @Override
    public String summary() {
        return "%s: %d số liệu".formatted(words, receipt.written());
    }

    @Override
    public Map<String, ?> facts() {
        return receipt.facts();
    }
}
