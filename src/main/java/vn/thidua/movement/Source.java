package vn.thidua.movement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document from which clauses were read.
 *
 * @param version 1 is the plan itself, 2 a newer version of it, and so on
 * @param title its name for the page; null for the plan itself
 * @param file as it was handed in; null when it came without a file
 * @param passages each at the index that clauses name
 */
public record Source(
        int version, @Nullable String title, @Nullable UUID file, List<String> passages) {

    /** What an address of the source's page needs to mean this document; empty for the plan itself. */
    String query() {
        return version == 1 ? "" : "?ban=" + version;
    }
}
