package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Compares objects of two results: half by their own text, half by their other fields; lists by the best pairs. */
final class Likeness {

    private static final Set<String> UNCOMPARED = Set.of("source", "confidence", "inferred");
    private static final List<String> NAMES = List.of("text", "title", "name", "date", "number");
    private static final double PAIR = 0.5;

    private record Pair(int left, int right, double likeness) {}

    private Likeness() {}

    /** Mean over the named fields; a field that both lack is right. */
    static double fields(JsonNode expected, JsonNode actual, String... names) {
        double sum = 0;
        for (var name : names) {
            sum += value(expected.path(name), actual.path(name));
        }
        return sum / names.length;
    }

    /** F1 of the paired likeness; two empty lists agree. */
    static double lists(JsonNode expected, JsonNode actual) {
        int total = expected.size() + actual.size();
        if (total == 0) {
            return 1;
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j < actual.size(); j++) {
                double likeness =
                        Math.max(named(expected.get(i), actual.get(j)), sameTime(expected.get(i), actual.get(j)));
                if (likeness >= PAIR) {
                    pairs.add(new Pair(i, j, likeness + 1e-3 * value(expected.get(i), actual.get(j))));
                }
            }
        }
        pairs.sort((a, b) -> Double.compare(b.likeness, a.likeness));
        return 2 * best(pairs, expected, actual) / total;
    }

    /** Phases of the same limits are the same, whatever they are called. */
    private static double sameTime(JsonNode expected, JsonNode actual) {
        boolean phase = expected.hasNonNull("start") && expected.hasNonNull("end");
        return phase
                        && value(expected.path("start"), actual.path("start")) == 1
                        && value(expected.path("end"), actual.path("end")) == 1
                ? PAIR
                : 0;
    }

    private static double best(List<Pair> pairs, JsonNode expected, JsonNode actual) {
        var left = new java.util.HashSet<Integer>();
        var right = new java.util.HashSet<Integer>();
        double sum = 0;
        for (var pair : pairs) {
            if (!left.contains(pair.left) && !right.contains(pair.right)) {
                left.add(pair.left);
                right.add(pair.right);
                sum += value(expected.get(pair.left), actual.get(pair.right));
            }
        }
        return sum;
    }

    private static double named(JsonNode expected, JsonNode actual) {
        for (var name : NAMES) {
            if (expected.hasNonNull(name) && actual.hasNonNull(name)) {
                return text(expected.get(name).asString(), actual.get(name).asString());
            }
        }
        return expected.isObject() ? others(expected, actual) : value(expected, actual);
    }

    private static double value(JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            return object(expected, actual);
        }
        if (expected.isArray()) {
            return lists(expected, actual);
        }
        boolean none = expected.isNull() || expected.isMissingNode();
        boolean found = !actual.isNull() && !actual.isMissingNode();
        return none || !found ? none == !found ? 1 : 0 : text(expected.asString(), actual.asString());
    }

    private static double object(JsonNode expected, JsonNode actual) {
        return 0.5 * named(expected, actual) + 0.5 * others(expected, actual);
    }

    private static double others(JsonNode expected, JsonNode actual) {
        double sum = 0;
        int count = 0;
        for (var field : expected.propertyNames()) {
            if (!UNCOMPARED.contains(field)) {
                sum += value(expected.get(field), actual.path(field));
                count++;
            }
        }
        return count == 0 ? 1 : sum / count;
    }

    /** Dice coefficient of letter pairs, without marks and case; short values must be equal. */
    static double text(String expected, String actual) {
        var a = Fold.fold(expected).replaceAll("[^a-z0-9%<>=~]+", " ").strip();
        var b = Fold.fold(actual).replaceAll("[^a-z0-9%<>=~]+", " ").strip();
        if (a.equals(b)) {
            return 1;
        }
        if (a.length() < 8 || b.length() < 8) {
            return 0;
        }
        return 2.0 * common(grams(a), grams(b)) / (a.length() + b.length() - 2);
    }

    private static Map<String, Integer> grams(String text) {
        var grams = new HashMap<String, Integer>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            grams.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return grams;
    }

    private static int common(Map<String, Integer> a, Map<String, Integer> b) {
        return a.entrySet().stream()
                .mapToInt(gram -> Math.min(gram.getValue(), b.getOrDefault(gram.getKey(), 0)))
                .sum();
    }

    static JsonNode inner(JsonNode tree, String outer, String inner) {
        var all = JsonNodeFactory.instance.arrayNode();
        tree.path(outer).forEach(part -> part.path(inner).forEach(all::add));
        return all;
    }
}
