package vn.thidua.exchange;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list.
 *
 * @param after what to ask the next piece with; null on the last one
 */
record Page<T>(List<T> items, @Nullable String after) {

    static final int MOST = 1000;
    static final String LIMIT = "200";

    /** @param found one more than was asked for, when there is more */
    static <T> Page<T> of(List<T> found, int limit, Function<T, String> key) {
        if (found.size() <= limit) return new Page<>(found, null);
        var items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, key.apply(items.getLast()));
    }

    /** The piece of a short list that is there as a whole, in the order of its keys. */
    static <T extends Object> Page<T> of(List<T> all, @Nullable String after, int limit, Function<T, String> key) {
        var rest = all.stream()
                .filter(one -> after == null || key.apply(one).compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        return of(rest, limit, key);
    }

    /** @throws Unreadable when it is none from 1 to {@link #MOST} */
    static int limit(int asked) {
        if (asked < 1 || asked > MOST) throw new Unreadable("limit", "Từ 1 đến " + MOST + ".");
        return asked;
    }
}
