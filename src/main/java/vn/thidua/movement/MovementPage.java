package vn.thidua.movement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.Timeline;
import vn.thidua.movement.Clause.Kind;

/**
 * What the page of a movement shows.
 *
 * @param links what other modules have to show about it
 * @param showsSource whether the reader may look at the plan: those of the commune may, the city may not
 */
record MovementPage(
        Movement movement,
        List<Clause> clauses,
        Map<UUID, List<String>> unitNames,
        List<MovementLink.Shown> links,
        List<Timeline.Entry> timeline,
        boolean showsSource) {

    List<Clause> of(Kind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).toList();
    }

    List<Clause> under(Clause parent) {
        return clauses.stream()
                .filter(clause -> parent.id().equals(clause.parent()))
                .toList();
    }

    List<String> unitNames(Clause planUnit) {
        return unitNames.getOrDefault(planUnit.id(), List.of());
    }

    /** Whether the organisation units behind the plan's unit are others than its name says. */
    boolean standsForOthers(Clause planUnit) {
        return !unitNames(planUnit).equals(List.of(planUnit.text()));
    }

    boolean leadsToSource(Clause clause) {
        return showsSource && clause.sourceBlock() >= 0;
    }

    /** Address of the sentence from which the clause was read. */
    String source(Clause clause) {
        return "/phong-trao/" + movement.id() + "/nguon#doan-" + clause.sourceBlock();
    }
}
