package vn.thidua.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person owes, was given back, or is waited for.
 *
 * @param title what it is, in the words of its page
 * @param href path of the page where it is done
 * @param due last day; null when none was set
 * @param standing how it stands today
 * @param from who waits for it or gave it back, such as a unit's name; null when that is plain
 * @param why it came back, in the words of whoever gave it back; null otherwise
 */
public record DueItem(
        String title,
        String href,
        @Nullable LocalDate due,
        Standing standing,
        @Nullable String from,
        @Nullable String why) {

    /** Something that did not come back. */
    public DueItem(String title, String href, @Nullable LocalDate due, Standing standing, @Nullable String from) {
        this(title, href, due, standing, from, null);
    }
}
