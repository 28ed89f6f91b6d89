package vn.thidua.planfile;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How far a result agrees with what was expected: the mean of the 14 parts, each from 0 to 1.
 *
 * @param parts score of each part, in the order of the contract
 */
record PlanScore(Map<String, Double> parts) {

    static PlanScore of(JsonNode expected, JsonNode actual) {
        var parts = new LinkedHashMap<String, Double>();
        parts.put(
                "document",
                Likeness.fields(
                        expected.path("document"),
                        actual.path("document"),
                        "kind",
                        "number",
                        "numberRaw",
                        "date",
                        "place",
                        "issuer",
                        "title",
                        "signatory",
                        "signatoryTitle"));
        parts.put(
                "movement",
                Likeness.fields(expected.path("movement"), actual.path("movement"), "name", "start", "end"));
        for (var part : new String[] {"purposes", "requirements"}) {
            parts.put(part, Likeness.lists(expected.path(part), actual.path(part)));
        }
        parts.put(
                "citations",
                Likeness.lists(
                        Likeness.inner(expected, "legalBasis", "citations"),
                        Likeness.inner(actual, "legalBasis", "citations")));
        for (var part : new String[] {
            "contentAreas",
            "criteriaGroups",
            "awardForms",
            "solutions",
            "phases",
            "units",
            "recipients",
            "targets",
            "deadlines"
        }) {
            parts.put(part, Likeness.lists(expected.path(part), actual.path(part)));
        }
        return new PlanScore(parts);
    }

    double mean() {
        return parts.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    String print() {
        var lines = new StringBuilder();
        parts.forEach((part, score) -> lines.append("%-16s %.3f%n".formatted(part, score)));
        return lines.append(String.format(Locale.ROOT, "%-16s %.3f%n", "mean", mean()))
                .toString();
    }
}
