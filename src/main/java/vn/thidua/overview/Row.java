package vn.thidua.overview;

import org.jspecify.annotations.Nullable;

/**
 * A row of an overview.
 *
 * @param href the overview of its tasks alone; null where it cannot be divided further
 * @param who answers for them, by name; empty when it is said elsewhere, or nobody was found
 */
record Row(String name, @Nullable String href, String who, Scope scope, Tally tally) {}
