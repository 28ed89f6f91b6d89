package vn.thidua.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.StoredFile;
import vn.thidua.kernel.Subject;

/**
 * A report beside the figures of this moment.
 *
 * @param issues papers made of it, latest first
 * @param files of the papers
 * @param names of people, by identifier
 */
record ReportPage(
        Report report,
        Facts facts,
        List<Issue> issues,
        Map<Subject, List<StoredFile>> files,
        Map<UUID, String> names,
        boolean mayWrite) {

    /** What the report says about the topic: what was written, otherwise what the figures say. */
    String text(Topic topic) {
        return Objects.requireNonNullElseGet(report.texts().get(topic), () -> computed(topic));
    }

    String computed(Topic topic) {
        return Sentences.of(topic, facts);
    }

    boolean isWritten(Topic topic) {
        return report.texts().containsKey(topic);
    }

    Map<Topic, String> texts() {
        var texts = new EnumMap<Topic, String>(Topic.class);
        for (var topic : Topic.values()) texts.put(topic, text(topic));
        return texts;
    }

    @Nullable
    StoredFile file(Issue issue) {
        var found = files.getOrDefault(issue.subject(), List.of());
        return found.isEmpty() ? null : found.getFirst();
    }

    String name(UUID person) {
        return names.getOrDefault(person, "");
    }
}
