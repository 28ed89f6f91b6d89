package vn.thidua.revision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Clause;

/**
 * A movement beside a newer version of its plan. Clauses are paired by kind and likeness, those below others only within
 * paired ones: a new number in front or a small edit does not tear a pair, a move to another place does.
 *
 * @param pairs in the order of the newer version; what it does not have any more stands where it stood
 */
record Comparison(List<Pair> pairs) {

    private static final double ALIKE = 0.5;

    /** What became of a clause. */
    enum Fate {
        SAME("không đổi"),
        CHANGED("sửa đổi"),
        NEW("bổ sung"),
        GONE("không còn");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * A clause of the movement and the one of the newer version that takes its place.
     *
     * @param was null when it is new
     * @param becomes null when it is gone; its identifier means nothing
     * @param place index of {@code becomes} in the newer version; -1 when it is gone
     */
    record Pair(@Nullable Clause was, @Nullable Clause becomes, int place) {

        Fate fate() {
            if (was == null) return Fate.NEW;
            if (becomes == null) return Fate.GONE;
            return isSame(was, becomes) ? Fate.SAME : Fate.CHANGED;
        }

        private static boolean isSame(Clause was, Clause becomes) {
            return was.text().equals(becomes.text())
                    && Objects.equals(was.starts(), becomes.starts())
                    && Objects.equals(was.ends(), becomes.ends())
                    && samePoints(was.points(), becomes.points())
                    && Objects.equals(was.value(), becomes.value())
                    && Objects.equals(was.measure(), becomes.measure());
        }

        private static boolean samePoints(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null || other == null ? one == other : one.compareTo(other) == 0;
        }

        /** The one of the two that there is, the newer one first. */
        Clause any() {
            return becomes != null ? becomes : Objects.requireNonNull(was);
        }

        Words.Marked words() {
            return Words.marked(was == null ? "" : was.text(), becomes == null ? "" : becomes.text());
        }

        /** Name of the pair in a form; the same as long as neither side changes. */
        String key() {
            return was != null ? "cu-" + was.id() : "moi-" + place;
        }
    }

    private record Candidate(Clause was, Clause becomes, double likeness) {}

    /**
     * Compares.
     *
     * @param current clauses of the movement that are in force, in their order
     * @param revised clauses of the newer version, in its order
     */
    static Comparison of(List<Clause> current, List<Clause> revised) {
        var pairs = new ArrayList<Pair>();
        new Pairing(current, revised, pairs).below(null, null);
        return new Comparison(List.copyOf(pairs));
    }

    private record Pairing(List<Clause> current, List<Clause> revised, List<Pair> pairs) {

        /** Pairs what stands below two clauses, or at the top of both. */
        void below(@Nullable Clause was, @Nullable Clause becomes) {
            var old = under(current, was == null ? null : was.id());
            var fresh = under(revised, becomes == null ? null : becomes.id());
            var matched = matched(old, fresh);
            var left = new ArrayList<>(old);
            matched.forEach(candidate -> left.remove(candidate.was()));
            for (var clause : fresh) {
                var partner = matched.stream()
                        .filter(candidate -> candidate.becomes() == clause)
                        .map(Candidate::was)
                        .findFirst()
                        .orElse(null);
                if (partner != null) goneBefore(partner, old, left);
                pairs.add(new Pair(partner, clause, revised.indexOf(clause)));
                if (partner == null) allNew(clause);
                else below(partner, clause);
            }
            left.forEach(this::allGone);
        }

        /** What is gone and stood before the clause comes before it. */
        private void goneBefore(Clause clause, List<Clause> old, List<Clause> left) {
            var gone = left.stream()
                    .filter(one -> old.indexOf(one) < old.indexOf(clause))
                    .toList();
            gone.forEach(this::allGone);
            left.removeAll(gone);
        }

        private void allGone(Clause clause) {
            pairs.add(new Pair(clause, null, -1));
            under(current, clause.id()).forEach(this::allGone);
        }

        private void allNew(Clause clause) {
            under(revised, clause.id()).forEach(child -> {
                pairs.add(new Pair(null, child, revised.indexOf(child)));
                allNew(child);
            });
        }

        private static List<Clause> under(List<Clause> clauses, @Nullable UUID parent) {
            return clauses.stream()
                    .filter(clause -> Objects.equals(clause.parent(), parent))
                    .toList();
        }

        /** The likest pairs first, each clause once. */
        private List<Candidate> matched(List<Clause> old, List<Clause> fresh) {
            var taken = new HashSet<Clause>();
            return old.stream()
                    .flatMap(was -> fresh.stream()
                            .filter(becomes -> becomes.kind() == was.kind())
                            .map(becomes -> new Candidate(was, becomes, likeness(was, becomes))))
                    .filter(candidate -> candidate.likeness() >= ALIKE)
                    .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                    .filter(candidate -> !taken.contains(candidate.was()) && !taken.contains(candidate.becomes()))
                    .peek(candidate -> taken.addAll(List.of(candidate.was(), candidate.becomes())))
                    .toList();
        }

        /** Of the text, or of the text and what stands below, whichever is greater: a heading may be rewritten whole. */
        private double likeness(Clause was, Clause becomes) {
            var own = Likeness.of(was.text(), becomes.text());
            return Math.max(own, (own + Likeness.of(texts(current, was), texts(revised, becomes))) / 2);
        }

        private static List<String> texts(List<Clause> clauses, Clause parent) {
            return under(clauses, parent.id()).stream().map(Clause::text).toList();
        }
    }

    List<Pair> differing() {
        return pairs.stream().filter(pair -> pair.fate() != Fate.SAME).toList();
    }

    long count(Fate fate) {
        return pairs.stream().filter(pair -> pair.fate() == fate).count();
    }

    /** The pair of the clause of the newer version. */
    Pair at(Clause becomes) {
        return pairs.stream()
                .filter(pair -> pair.becomes() == becomes)
                .findFirst()
                .orElseThrow();
    }
}
