package vn.thidua.report;

import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a report as they are typed; what is left blank says what the figures say.
 *
 * @param version of the report that the page showed
 */
record ReportForm(
        @Nullable Integer version,

        @Size(max = Report.LONGEST, message = TOO_LONG) @Nullable
        String steering,

        @Size(max = Report.LONGEST, message = TOO_LONG) @Nullable
        String results,

        @Size(max = Report.LONGEST, message = TOO_LONG) @Nullable
        String tasks,

        @Size(max = Report.LONGEST, message = TOO_LONG) @Nullable
        String shortcomings,

        @Size(max = Report.LONGEST, message = TOO_LONG) @Nullable
        String plans,

        @Size(max = Report.LONGEST, message = TOO_LONG) @Nullable
        String proposals) {

    private static final String TOO_LONG = "Nhiều nhất 4.000 ký tự.";

    static ReportForm of(Report report) {
        var texts = report.texts();
        return new ReportForm(
                report.version(),
                texts.get(Topic.STEERING),
                texts.get(Topic.RESULTS),
                texts.get(Topic.TASKS),
                texts.get(Topic.SHORTCOMINGS),
                texts.get(Topic.PLANS),
                texts.get(Topic.PROPOSALS));
    }

    /** What was written; topics left blank are missing. */
    Map<Topic, String> texts() {
        var texts = new EnumMap<Topic, String>(Topic.class);
        for (var topic : Topic.values()) {
            var text = text(topic);
            if (text != null && !text.isBlank()) texts.put(topic, text.strip().replace("\r", ""));
        }
        return texts;
    }

    private @Nullable String text(Topic topic) {
        return switch (topic) {
            case STEERING -> steering;
            case RESULTS -> results;
            case TASKS -> tasks;
            case SHORTCOMINGS -> shortcomings;
            case PLANS -> plans;
            case PROPOSALS -> proposals;
        };
    }

    /** Name of the topic's field. */
    static String field(Topic topic) {
        return topic.name().toLowerCase(java.util.Locale.ROOT);
    }
}
