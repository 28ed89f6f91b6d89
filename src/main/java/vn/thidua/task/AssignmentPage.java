package vn.thidua.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements.UnitDuty;
import vn.thidua.organization.Post;
import vn.thidua.organization.Roster;
import vn.thidua.web.Option;
import vn.thidua.web.PartialDate;
import vn.thidua.web.Show;

/**
 * Duties that wait to become tasks, each with the people who may answer for it.
 *
 * @param assigned how many duties are tasks already
 * @param until the day after which nothing comes back, as it was entered or as the plan ends; null for none
 */
record AssignmentPage(
        Movement movement,
        List<Line> lines,
        int assigned,
        @Nullable LocalDate until) {

    /**
     * One duty of one unit.
     *
     * @param index its place in the form
     * @param people those of the unit and of the units above it
     * @param row what stands in the form: suggested at first, later what was entered
     */
    record Line(int index, UnitDuty duty, List<Option> people, AssignmentForm.Row row) {

        /** Nobody can be suggested: the unit needs people first. */
        boolean lacksPeople() {
            return people.size() < 2;
        }

        boolean lacksSomebody() {
            return row.owner() == null || row.deputy() == null;
        }

        String owner() {
            return Objects.toString(row.owner(), "");
        }

        String deputy() {
            return Objects.toString(row.deputy(), "");
        }

        String due() {
            return Show.date(row.due());
        }

        String recurrence() {
            return row.recurrence() == null ? "" : row.recurrence().name();
        }
    }

    static AssignmentPage of(
            Movement movement,
            List<UnitDuty> open,
            int assigned,
            Roster roster,
            Map<UUID, String> names,
            LocalDate today,
            @Nullable AssignmentForm entered) {
        var end = movement.ends() == null
                ? null
                : new PartialDate(movement.ends()).last().orElse(null);
        var lines = Stream.iterate(0, index -> index < open.size(), index -> index + 1)
                .map(index ->
                        line(index, open.get(index), Timing.of(open.get(index), end, today), entered, roster, names))
                .toList();
        return new AssignmentPage(movement, lines, assigned, entered == null ? end : entered.until());
    }

    /** The row of the form; not chosen where the form has none. */
    private static AssignmentForm.@Nullable Row entered(
            @Nullable AssignmentForm form, UnitDuty duty, AssignmentForm.Row suggested) {
        if (form == null || form.rows() == null) return null;
        return form.rows().stream()
                .filter(row -> duty.duty().equals(row.duty()) && duty.unit().equals(row.unit()))
                .findFirst()
                .orElseGet(() -> suggested.unchosen());
    }

    /** What will happen, in numbers. */
    String preview() {
        var chosen = lines.stream().filter(line -> line.row().isChosen()).toList();
        var units = chosen.stream().map(line -> line.duty().unit()).distinct().count();
        var lacking = lines.stream().filter(Line::lacksSomebody).count();
        var will = "Sẽ giao %d nhiệm vụ cho %d đơn vị".formatted(chosen.size(), units);
        return lacking == 0
                ? will + "."
                : will + "; %d nhiệm vụ thiếu người phụ trách hoặc người thay thế.".formatted(lacking);
    }

    /** The lines of each unit, in the plan's order. */
    Collection<List<Line>> units() {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> line.duty().unit(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static Line line(
            int index,
            UnitDuty duty,
            Timing timing,
            @Nullable AssignmentForm form,
            Roster roster,
            Map<UUID, String> names) {
        var people = roster.upwardsOf(duty.unit()).stream()
                .map(post -> new Option(post.personId().toString(), names.get(post.personId()) + " – " + post.title()))
                .toList();
        var suggested = suggested(duty, timing, roster);
        return new Line(index, duty, people, Objects.requireNonNullElse(entered(form, duty, suggested), suggested));
    }

    private static AssignmentForm.Row suggested(UnitDuty duty, Timing timing, Roster roster) {
        var owner = roster.headOf(duty.unit()).map(Post::personId).orElse(null);
        var deputy = roster.deputyOf(duty.unit()).map(Post::personId).orElse(null);
        return new AssignmentForm.Row(
                duty.duty(),
                duty.unit(),
                owner != null && deputy != null,
                owner,
                deputy,
                timing.due(),
                timing.recurrence());
    }
}
