package vn.thidua.operations;

import java.util.List;

/**
 * A table as the catalog tells it, names quoted where SQL needs it.
 *
 * @param columns those that are stored and not computed
 * @param key terms that order its rows the same way on every server
 */
record Table(String name, List<String> columns, List<String> key) {

    /** Writes the columns of all rows as text, ordered by key, so that equal tables give equal bytes. */
    String copyOut(List<String> wanted) {
        var order = key.isEmpty() ? "" : " order by " + String.join(", ", key);
        return "copy (select %s from thidua.%s%s) to stdout".formatted(String.join(", ", wanted), name, order);
    }

    String copyIn(List<String> given) {
        return "copy thidua.%s (%s) from stdin".formatted(name, String.join(", ", given));
    }
}
