package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.planfile.PlanDraft.Phase;

/** The phases of the movement; a movement without phases has one, the whole period. */
final class Phases {

    private static final Pattern STAGE =
            Pattern.compile("^(?:giai doan|dot|buoc|chang)\\s+(?:thu\\s+)?(?:\\d|[ivx]+|mot|hai|ba|bon|nhat|nam)\\b.*");

    private final List<Phase> phases = new ArrayList<>();

    static Phases of(List<Section> sections) {
        var result = new Phases();
        sections.stream()
                .filter(section -> section.kind() == SectionKind.PHASES)
                .forEach(result::inSection);
        if (result.phases.isEmpty()) {
            sections.stream()
                    .flatMap(section -> section.content().stream())
                    .flatMap(Node::all)
                    .filter(node -> STAGE.matcher(Fold.fold(node.body())).matches())
                    .forEach(result::add);
        }
        return result;
    }

    List<Phase> list() {
        return phases;
    }

    /** Blocks whose dates limit a phase and are no deadlines. */
    boolean isLimit(Line line) {
        return phases.stream()
                .anyMatch(phase -> phase.source().block() == line.block().index()
                        && line.text().contains(phase.source().text()));
    }

    private void inSection(Section section) {
        var tables = Table.in(section);
        tables.forEach(table -> phases.addAll(PhaseTable.phases(table)));
        if (!tables.isEmpty() && !phases.isEmpty()) {
            return;
        }
        var headings = section.content().stream().filter(node -> !node.isRow()).toList();
        var staged = headings.stream()
                .flatMap(Node::all)
                .filter(node -> STAGE.matcher(Fold.fold(node.body())).matches())
                .toList();
        var dated = staged.isEmpty() ? headings.stream().filter(Phases::isDated).toList() : staged;
        dated.forEach(this::add);
        var heading = section.heading();
        if (phases.isEmpty() && heading != null) {
            add(new Node(heading));
        }
    }

    private static boolean isDated(Node node) {
        return Period.in(node.body()) != null;
    }

    private void add(Node node) {
        for (var part : parts(node.body())) {
            var period = Period.in(part);
            if (period != null || STAGE.matcher(Fold.fold(part)).matches()) {
                phases.add(phase(
                        part, period, new PlanDraft.Source(node.line.block().index(), part)));
            }
        }
    }

    /** Several phases told in one paragraph: "Giai đoạn 1 …; giai đoạn 2 …". */
    private static List<String> parts(String body) {
        var parts = Texts.clauses(body).stream()
                .filter(part -> STAGE.matcher(Fold.fold(part)).matches())
                .toList();
        return parts.size() > 1 ? parts : List.of(body);
    }

    static Phase phase(String text, @Nullable Period period, PlanDraft.Source source) {
        var name = PhaseName.of(text, period);
        return new Phase(
                name, period == null ? null : period.start(), period == null ? null : period.end(), source, 0.9);
    }
}
