package vn.thidua.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.organization.Unit;

/**
 * What publishing a draft would do.
 *
 * @param open number of open points
 * @param units the units of the plan, each with whom it stands for
 */
record Preview(Draft draft, int open, List<Line> units) {

    /**
     * One unit of the plan.
     *
     * @param members units that there are
     * @param anew whether a unit of the plan's name is to be made
     * @param words whom it stands for, Vietnamese
     */
    record Line(Entry entry, List<Unit> members, boolean anew, String words, List<Duty> duties) {

        boolean stands() {
            return !members.isEmpty() || anew;
        }

        int tasks() {
            return duties.stream().mapToInt(Duty::tasks).sum();
        }

        boolean isSeveral() {
            return members.size() > 1;
        }
    }

    /**
     * One duty.
     *
     * @param together whether its units have one task together
     * @param tasks how many tasks it makes
     */
    record Duty(Entry entry, boolean together, int tasks) {}

    static Preview of(Draft draft, Directory organisation) {
        var outline = draft.outline();
        var open = OpenPoints.count(OpenPoints.of(draft.content(), outline, organisation));
        var lines = outline.of(Kind.UNIT).stream()
                .map(unit -> line(unit, outline, organisation))
                .toList();
        return new Preview(draft, open, lines);
    }

    private static Line line(Entry unit, Outline outline, Directory organisation) {
        var behind = organisation.settled(unit);
        var members = organisation.members(behind);
        var duties = outline.under(unit.id()).stream()
                .map(duty -> {
                    var together = Sharing.together(duty, outline);
                    return new Duty(duty, together, together ? 1 : Math.max(1, members.size()));
                })
                .toList();
        return new Line(unit, members, behind.anew(), organisation.words(behind), duties);
    }

    int tasks() {
        return units.stream().mapToInt(Line::tasks).sum();
    }

    /** Organisation units that get tasks, those to be made among them. */
    int doers() {
        var members = units.stream()
                .filter(line -> !line.duties.isEmpty())
                .flatMap(line -> line.members.stream())
                .map(Unit::id)
                .distinct()
                .count();
        return (int) members + fresh().size();
    }

    /** Names of the units to be made. */
    List<String> fresh() {
        return units.stream()
                .filter(Line::anew)
                .map(line -> line.entry.text())
                .distinct()
                .toList();
    }

    /** Units of the plan that stand for several. */
    List<Line> several() {
        return units.stream()
                .filter(line -> line.isSeveral() && !line.duties.isEmpty())
                .toList();
    }

    /** Units of the plan that would stand for nobody: their group is empty. */
    List<Line> empty() {
        return units.stream().filter(line -> !line.stands()).toList();
    }

    /** How many clauses of each kind, in the order of the page: {@code 5 nội dung thi đua}. */
    List<String> counts() {
        var counts = new LinkedHashMap<Kind, Integer>();
        draft.outline().entries().forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
        var words = new ArrayList<String>();
        for (var kind : List.of(
                Kind.AREA, Kind.SUBJECT_GROUP, Kind.CRITERION, Kind.AWARD_FORM, Kind.SOLUTION, Kind.PHASE, Kind.UNIT)) {
            if (counts.containsKey(kind)) words.add(counts.get(kind) + " " + kind.label());
        }
        return words;
    }

    /** Each duty that stands for several, by identifier, as it would be published. */
    Map<UUID, Boolean> sharing() {
        var sharing = new LinkedHashMap<UUID, Boolean>();
        several().forEach(line -> line.duties.forEach(duty -> sharing.put(duty.entry.id(), duty.together)));
        return sharing;
    }
}
