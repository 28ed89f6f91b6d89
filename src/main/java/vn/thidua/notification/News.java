package vn.thidua.notification;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Subject;

/**
 * What people are told. Published through Spring's {@code ApplicationEventPublisher} inside the transaction of the change;
 * the inbox takes it in the same transaction, so that nobody is told what did not happen.
 *
 * @param items a bulk act publishes all its items at once
 */
public record News(List<Item> items) {

    public News {
        items = List.copyOf(items);
    }

    /** One item for one person. */
    public static News of(Item item) {
        return new News(List.of(item));
    }

    /**
     * What one person is told about one thing; it takes the place of what the person was told about it before.
     *
     * @param person who is told
     * @param title what it is about, as on its page
     * @param detail one more sentence, such as the reason of a return; null when there is none
     * @param href path of the page where one goes on, begins with a slash
     */
    public record Item(
            UUID person,
            Reason reason,
            Subject subject,
            String title,
            @Nullable String detail,
            String href) {}
}
