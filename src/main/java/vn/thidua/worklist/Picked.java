package vn.thidua.worklist;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A task as it was looked at: {@code 0193…:4}. */
record Picked(UUID task, int version) {

    private static final Pattern FORM =
            Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}):(-?\\d{1,9})");

    /** As it stands in a form; empty when the text is none. */
    static Optional<Picked> of(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Picked(UUID.fromString(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return task + ":" + version;
    }
}
