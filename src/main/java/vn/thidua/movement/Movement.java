package vn.thidua.movement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Subject;

/**
 * A published movement. Dates are as precise as the plan prints them: {@code 2026}, {@code 2026-06}, {@code 2026-06-09}.
 *
 * @param file the plan as it was handed in; null when it came without a file
 * @param name what stands in the plan's quotation marks
 * @param title subject line of the plan, without its kind
 * @param number number and symbol of the plan; null when the records clerk has not given one yet
 * @param dated date of the plan; null when not printed
 * @param version how often its head was written, from 1; a change names the one that it read
 */
public record Movement(
        UUID id,
        UUID commune,
        @Nullable UUID file,
        String name,
        String title,
        @Nullable String number,
        @Nullable String dated,
        @Nullable String issuer,
        @Nullable String signatory,
        @Nullable String starts,
        @Nullable String ends,
        Instant publishedAt,
        int version) {

    /** A movement as it is published first. */
    public Movement(
            UUID id,
            UUID commune,
            @Nullable UUID file,
            String name,
            String title,
            @Nullable String number,
            @Nullable String dated,
            @Nullable String issuer,
            @Nullable String signatory,
            @Nullable String starts,
            @Nullable String ends,
            Instant publishedAt) {
        this(id, commune, file, name, title, number, dated, issuer, signatory, starts, ends, publishedAt, 1);
    }

    /** Kind of {@code Subject} under which timelines and files know movements. */
    public static final String SUBJECT = "movement";

    /** What timelines and files know it by. */
    public Subject subject() {
        return new Subject(SUBJECT, id);
    }

    /** Path of its page. */
    public String path() {
        return "/phong-trao/" + id;
    }
}
