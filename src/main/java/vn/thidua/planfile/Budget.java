package vn.thidua.planfile;

import java.time.Duration;
import java.util.function.Supplier;

/** Ends a reading that takes too long; asked by the rules each time they look at a text. */
final class Budget {

    private static final ThreadLocal<Long> END = new ThreadLocal<>();

    private Budget() {}

    static <T> T within(Duration longest, Supplier<T> work) {
        END.set(System.nanoTime() + longest.toNanos());
        try {
            return work.get();
        } finally {
            END.remove();
        }
    }

    static void check() {
        var end = END.get();
        if (end != null && System.nanoTime() > end) {
            throw new UnreadablePlan("Văn bản quá phức tạp nên đọc quá lâu. Hãy tách riêng phần kế hoạch rồi tải lên.");
        }
    }
}
