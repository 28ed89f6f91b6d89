package vn.thidua.revision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.draft.Clauses;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movement;
import vn.thidua.planfile.Block;
import vn.thidua.planfile.PlanDraft;

/**
 * A newer version of a movement's plan: the row and the news of it.
 *
 * @param name name of the file
 * @param source which document of the movement it is since something was taken over of it; null before
 */
record Revision(
        UUID id,
        UUID movement,
        UUID file,
        String name,
        PlanDraft content,
        @Nullable Integer source,
        Instant at) implements DomainEvent {

    /** Under which the file is known: it is the standing officer's until something was taken over. */
    static final String SUBJECT = "plan_revision";

    List<Clause> clauses() {
        return Clauses.of(content);
    }

    List<String> passages() {
        return content.blocks().stream().map(Block::text).toList();
    }

    /** Number of the document; null when none was read. */
    @Nullable
    String number() {
        return content.document().number();
    }

    /** What to call it: its kind and number, or the file. */
    String title() {
        var kind = Objects.requireNonNullElse(content.document().kind(), "Văn bản");
        return number() == null ? "Bản mới (" + name + ")" : kind + " số " + number();
    }

    @Override
    public Subject subject() {
        return new Subject(Movement.SUBJECT, movement);
    }

    @Override
    public String summary() {
        return "Tải lên bản kế hoạch mới để so sánh";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("revision", id.toString(), "file", file.toString());
    }
}
