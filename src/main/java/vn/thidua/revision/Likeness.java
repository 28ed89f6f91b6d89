package vn.thidua.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.web.Show;

/** How alike two texts are, from 0 to 1: the share of letter pairs that they have in common, without marks and case. */
final class Likeness {

    /** Texts shorter than this are alike only when they are equal. */
    private static final int SHORT = 8;

    private Likeness() {}

    static double of(String one, String other) {
        var a = plain(one);
        var b = plain(other);
        if (a.equals(b)) return 1;
        if (a.length() < SHORT || b.length() < SHORT) return 0;
        return 2.0 * common(pairs(a), pairs(b)) / (a.length() + b.length() - 2);
    }

    /** The share of texts on either side that have an almost equal one on the other. */
    static double of(List<String> some, List<String> others) {
        if (some.isEmpty() && others.isEmpty()) return 0;
        return (found(some, others) + found(others, some)) / (double) (some.size() + others.size());
    }

    private static long found(List<String> some, List<String> others) {
        return some.stream()
                .filter(text -> others.stream().anyMatch(other -> of(text, other) >= 0.8))
                .count();
    }

    private static String plain(String text) {
        return Show.folded(text).replaceAll("[^a-z0-9%]+", " ").strip();
    }

    private static Map<String, Integer> pairs(String text) {
        var pairs = new HashMap<String, Integer>();
        for (var at = 0; at + 2 <= text.length(); at++) pairs.merge(text.substring(at, at + 2), 1, Integer::sum);
        return pairs;
    }

    private static int common(Map<String, Integer> a, Map<String, Integer> b) {
        return a.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), b.getOrDefault(pair.getKey(), 0)))
                .sum();
    }
}
