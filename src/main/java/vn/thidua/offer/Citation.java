package vn.thidua.offer;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.web.Show;

/** Whether a plan names a document among its bases: then its movement most likely takes part in that document's. */
final class Citation {

    private Citation() {}

    /**
     * Looks for the number, whatever the spaces around its signs.
     *
     * @param clauses of the plan
     * @param number of the document: {@code 2159/QĐ-UBND}; null when it has none
     */
    static boolean of(@Nullable String number, List<Clause> clauses) {
        if (number == null || number.isBlank()) return false;
        var wanted = Pattern.compile("(?<!\\d)" + Pattern.quote(even(number)) + "(?![a-z0-9])");
        return clauses.stream()
                .filter(clause -> clause.kind() == Kind.BASIS)
                .anyMatch(clause -> wanted.matcher(even(clause.text())).find());
    }

    private static String even(String text) {
        return Show.folded(text).replaceAll("\\s*([/-])\\s*", "$1");
    }
}
