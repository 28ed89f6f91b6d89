package vn.thidua.organization;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person or a unit answers for.
 *
 * @param id of the thing in its module
 * @param noun what sort of thing it is, Vietnamese: "nhiệm vụ"
 * @param title its words
 * @param part what the person has to do with it, Vietnamese: "người phụ trách"
 * @param href path of its page; null when it has none
 * @param passed whether somebody else must take it over; otherwise it ends with the person
 * @param notTo people who cannot take it over, such as the deputy of a task that loses its owner
 */
public record Belonging(
        UUID id,
        String noun,
        String title,
        String part,
        @Nullable String href,
        boolean passed,
        Set<UUID> notTo) {}
