package vn.thidua.roster;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.thidua.web.Show;

/** Finds the name that somebody may have meant. */
final class Nearest {

    private record Near(String name, int distance) {}

    private Nearest() {}

    /** The name that differs least, diacritics counting for nothing; null when all are far. */
    static @Nullable String to(String text, Collection<String> names) {
        var sought = Show.folded(text);
        var farthest = Math.max(1, sought.length() / 4);
        return names.stream()
                .filter(name -> Math.abs(name.length() - sought.length()) <= farthest)
                .map(name -> new Near(name, distance(sought, Show.folded(name))))
                .filter(near -> near.distance() <= farthest)
                .min(Comparator.comparingInt(Near::distance))
                .map(Near::name)
                .orElse(null);
    }

    /** A question that goes on after the error; empty when nothing is near. */
    static String question(String text, Collection<String> names) {
        var name = to(text, names);
        return name == null ? "" : " Có phải “%s”?".formatted(name);
    }

    /** How many letters must be put in, left out or replaced. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j < row.length; j++) row[j] = j;
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
