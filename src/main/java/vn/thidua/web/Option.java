package vn.thidua.web;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a select or of radio buttons.
 *
 * @param value what is sent
 * @param label words shown, Vietnamese
 * @param hint explanation below the words of a radio button; null when there is none
 */
public record Option(String value, String label, @Nullable String hint) {

    public Option(String value, String label) {
        this(value, label, null);
    }

    /** Choices made from things, in their order. */
    public static <T> List<Option> of(
            Collection<T> things, Function<? super T, ?> value, Function<? super T, String> label) {
        return things.stream()
                .map(thing -> new Option(String.valueOf(value.apply(thing)), label.apply(thing)))
                .toList();
    }
}
