package vn.thidua.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gives up a post, or leaves altogether.
 *
 * @param unit the only unit of whose work the person withdraws; null when no post is left to the person
 * @param altogether whether the person leaves the house, not only a post
 * @param lastDay last day in the post
 */
public record Leaving(UUID person, @Nullable UUID unit, boolean altogether, LocalDate lastDay) {}
