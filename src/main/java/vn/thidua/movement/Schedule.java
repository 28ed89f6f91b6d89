package vn.thidua.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.web.PartialDate;
import vn.thidua.web.Show;

/**
 * What the plan says about time: its phases, the reviews at their ends, and all that has a date. A plan without phases
 * is one phase.
 *
 * @param phases in the order of the plan; never empty
 * @param reviews in the order of the phases; those whose time the plan does not tell are left out
 * @param dated everything of the plan with a date of its own, in its order
 */
record Schedule(List<Phase> phases, List<Review> reviews, List<Clause> dated) {

    /**
     * A phase.
     *
     * @param number its place in the plan, from 1
     * @param clause where the plan says it; null when the plan has no phases
     * @param first first day; null when the plan does not tell
     * @param last last day; null when the plan does not tell
     */
    record Phase(
            int number,
            @Nullable Clause clause,
            String name,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String starts,
            @Nullable String ends) {

        boolean includes(LocalDate day) {
            return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
        }

        /** Its time in words; empty when the plan does not tell. */
        String time() {
            if (starts == null && ends == null) return "";
            if (starts == null) return "đến " + Show.partialDate(ends);
            return ends == null
                    ? "từ " + Show.partialDate(starts)
                    : "từ " + Show.partialDate(starts) + " đến " + Show.partialDate(ends);
        }
    }

    /**
     * A review of a phase, or of the whole movement after the last one.
     *
     * @param by the last day on which it is due
     * @param printed the time as the plan prints it
     */
    record Review(Phase after, boolean isFinal, LocalDate by, String printed) {

        String label() {
            return isFinal ? "Tổng kết" : "Sơ kết " + lowered(after.name());
        }
    }

    /**
     * Something that comes.
     *
     * @param by the last day
     * @param printed the time as the plan prints it
     * @param clause where the plan says it; null for what follows from its phases
     */
    record Coming(
            String label,
            LocalDate by,
            String printed,
            @Nullable Clause clause) {}

    /** The name of a phase within a sentence. */
    static String lowered(String name) {
        return name.startsWith("Giai đoạn") || name.startsWith("Toàn bộ")
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    /** @param clauses all of the plan that are in force, in its order */
    static Schedule of(Movement movement, List<Clause> clauses) {
        var phases = phases(movement, clauses);
        return new Schedule(phases, reviews(phases, clauses), dated(clauses));
    }

    private static List<Phase> phases(Movement movement, List<Clause> clauses) {
        var printed =
                clauses.stream().filter(clause -> clause.kind() == Kind.PHASE).toList();
        if (printed.isEmpty()) return List.of(phase(1, null, "Toàn bộ thời gian", movement.starts(), movement.ends()));
        return IntStream.range(0, printed.size())
                .mapToObj(index -> {
                    var clause = printed.get(index);
                    return phase(index + 1, clause, clause.text(), clause.starts(), clause.ends());
                })
                .toList();
    }

    private static Phase phase(
            int number, @Nullable Clause clause, String name, @Nullable String starts, @Nullable String ends) {
        return new Phase(
                number,
                clause,
                name,
                day(starts).flatMap(PartialDate::first).orElse(null),
                day(ends).or(() -> day(starts)).flatMap(PartialDate::last).orElse(null),
                starts,
                ends);
    }

    private static Optional<PartialDate> day(@Nullable String known) {
        return Optional.ofNullable(known).map(PartialDate::new);
    }

    private static List<Review> reviews(List<Phase> phases, List<Clause> clauses) {
        var reviews = new ArrayList<Review>();
        for (var phase : phases) {
            var isFinal = phase == phases.getLast();
            printed(phase, isFinal ? "tong ket" : "so ket", clauses)
                    .or(() -> Optional.ofNullable(phase.ends()))
                    .ifPresent(time -> new PartialDate(time)
                            .last()
                            .ifPresent(day -> reviews.add(new Review(phase, isFinal, day, time))));
        }
        return List.copyOf(reviews);
    }

    /** The date of a deadline that names the review and lies in the phase, or soon after it. */
    private static Optional<String> printed(Phase phase, String review, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.kind() == Kind.DEADLINE && clause.ends() != null)
                .filter(clause -> Show.folded(clause.text()).contains(review))
                .filter(clause -> day(clause.ends())
                        .flatMap(PartialDate::last)
                        .filter(day -> phase.first() != null && !day.isBefore(phase.first()))
                        .filter(day -> phase.last() == null
                                || !day.isAfter(phase.last().plusMonths(3)))
                        .isPresent())
                .map(Clause::ends)
                .findFirst();
    }

    private static List<Clause> dated(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.kind() != Kind.PHASE && clause.ends() != null)
                .toList();
    }

    /** The phase of the day; where phases overlap, the later one. */
    Optional<Phase> on(LocalDate day) {
        return phases.reversed().stream().filter(phase -> phase.includes(day)).findFirst();
    }

    /** What comes from the day on, nearest first, each date of the plan once. */
    List<Coming> coming(LocalDate today) {
        return Stream.of(reviews(today), phaseStarts(today), deadlines(today))
                .flatMap(coming -> coming)
                .sorted(Comparator.comparing(Coming::by))
                .toList();
    }

    private Stream<Coming> reviews(LocalDate today) {
        return reviews.stream()
                .filter(review -> !review.by().isBefore(today))
                .map(review -> new Coming(review.label(), review.by(), review.printed(), null));
    }

    private Stream<Coming> phaseStarts(LocalDate today) {
        return phases.stream()
                .filter(phase -> phase.first() != null && phase.first().isAfter(today))
                .map(phase -> new Coming(
                        "Bắt đầu " + lowered(phase.name()), phase.first(), String.valueOf(phase.starts()), null));
    }

    private Stream<Coming> deadlines(LocalDate today) {
        return dated.stream()
                .flatMap(clause -> day(clause.ends())
                        .flatMap(
                                date -> date.next(today).map(by -> new Coming(clause.text(), by, date.known(), clause)))
                        .stream());
    }
}
