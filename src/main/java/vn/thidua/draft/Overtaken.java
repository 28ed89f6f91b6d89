package vn.thidua.draft;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.Show;

/** An act on a version that is no longer the head: somebody else was faster. */
final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern NOT_TYPED = Pattern.compile("\\s*|true|false|-?\\d+|[A-Z_]+(?::.*)?|[a-z0-9-]+");

    private final UUID draft;
    private final int head;
    private final String who;

    Overtaken(UUID draft, int head, Timeline.@Nullable Entry last) {
        super("Draft " + draft + " is at version " + head);
        this.draft = draft;
        this.head = head;
        this.who = last == null
                ? "Người khác vừa sửa dự thảo này"
                : "%s vừa sửa dự thảo này lúc %s"
                        .formatted(last.actor() == null ? "Hệ thống" : last.actor(), Show.time(last.at()));
    }

    UUID draft() {
        return draft;
    }

    /** Number of the version that holds now. */
    int head() {
        return head;
    }

    /** Who changed it and when, a Vietnamese clause without its full stop. */
    String who() {
        return who;
    }

    /** What people typed among the fields that a form sent. */
    static List<String> typed(Map<String, List<String>> fields) {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(value -> !NOT_TYPED.matcher(value).matches())
                .toList();
    }
}
