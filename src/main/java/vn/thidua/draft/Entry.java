package vn.thidua.draft;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.planfile.PlanDraft.Source;

/**
 * One thing that the plan says, as it was read and corrected. Published it is the clause with the same identifier.
 *
 * @param parent the entry under which it stands; null at the top
 * @param shared whether the units of a duty have one task together; null while the rule of {@link Sharing} decides
 * @param behind for a unit of the plan whom it stands for; null while nobody decided, and for everything else
 * @param sources passages from which it was read, the main one in front; empty when it was added by hand
 * @param confidence how sure the reader is, 0 to 1; 1 once a person corrected it
 */
record Entry(
        UUID id,
        @Nullable UUID parent,
        Kind kind,
        Facts facts,
        @Nullable Boolean shared,
        @Nullable Behind behind,
        List<Source> sources,
        double confidence) {

    private static final int SHORT = 70;

    String text() {
        return facts.text();
    }

    Entry with(Facts corrected) {
        return new Entry(id, parent, kind, corrected.fitting(kind), shared, behind, sources, 1);
    }

    Entry at(@Nullable UUID newParent, Kind newKind) {
        return new Entry(
                id,
                newParent,
                newKind,
                facts.fitting(newKind),
                newKind == Kind.DUTY ? shared : null,
                newKind == Kind.UNIT ? behind : null,
                sources,
                confidence);
    }

    /** The same again, below another entry. */
    Entry copy(UUID newId, UUID newParent) {
        return new Entry(newId, newParent, kind, facts, shared, behind, sources, confidence);
    }

    Entry standingFor(@Nullable Behind others) {
        return new Entry(id, parent, kind, facts, shared, others, sources, confidence);
    }

    Entry shared(@Nullable Boolean together) {
        return new Entry(id, parent, kind, facts, together, behind, sources, confidence);
    }

    /** Both in one, with the words and the passages of both. */
    Entry and(Entry next) {
        var units = behind == null ? next.behind : next.behind == null ? behind : behind.and(next.behind);
        var passages = Stream.concat(sources.stream(), next.sources.stream())
                .distinct()
                .toList();
        return new Entry(id, parent, kind, facts.with(joined(text(), next.text())), shared, units, passages, 1);
    }

    /** A sentence that was torn goes on; a sentence of its own comes behind a full stop. */
    private static String joined(String text, String next) {
        var last = text.charAt(text.length() - 1);
        var own = Character.isLetterOrDigit(last) && Character.isUpperCase(next.charAt(0));
        return text + (own ? ". " : " ") + next;
    }

    /** A new entry beside it, read from the same passages. */
    Entry piece(UUID newId, String words) {
        var some = new Facts(words, null, facts.ends(), null, null, null, facts.requested(), facts.coordinating());
        return new Entry(newId, parent, kind, some, shared, null, sources, 1);
    }

    boolean comesFrom(int block) {
        return sources.stream().anyMatch(source -> source.block() == block);
    }

    /** Index of the main passage; -1 when it was added by hand. */
    int block() {
        return sources.isEmpty() ? -1 : sources.getFirst().block();
    }

    /** What it is and how it begins: {@code tiêu chí “Hoàn thành đúng hạn …”}. */
    String named() {
        return kind.label() + " “" + shortened(text(), SHORT) + "”";
    }

    /** The text, cut behind a word when it is longer than so many letters. */
    static String shortened(String text, int letters) {
        if (text.length() <= letters) return text;
        var end = text.lastIndexOf(' ', letters);
        return text.substring(0, end > 0 ? end : letters) + " …";
    }
}
