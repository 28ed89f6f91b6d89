package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.planfile.PlanDraft.Citation;
import vn.thidua.planfile.PlanDraft.LegalBasis;
import vn.thidua.planfile.PlanDraft.Source;

/** What the plan relies on: the preamble and, where there is one, the section of bases. */
final class Bases {

    private final Set<String> seen = new HashSet<>();
    private final List<LegalBasis> bases = new ArrayList<>();

    static List<LegalBasis> of(List<Line> preamble, List<Section> sections) {
        var bases = new Bases();
        preamble.forEach(bases::take);
        for (var section : sections) {
            if (section.kind() == SectionKind.HEAD || section.kind() == SectionKind.BASES) {
                section.content().stream().flatMap(Node::all).forEach(node -> bases.take(node.line));
            }
        }
        return bases.bases;
    }

    private void take(Line line) {
        var citations = new ArrayList<Citation>();
        for (var found : Citations.reliedOn(line.text())) {
            var key = Fold.fold(found.kind()
                    + found.number()
                    + (found.number() == null
                            ? line.text()
                                    .substring(
                                            found.start(), Math.min(line.text().length(), found.start() + 28))
                            : ""));
            if (seen.add(key)) {
                var text = line.text().substring(found.start(), found.end());
                citations.add(new Citation(
                        found.kind(),
                        found.number(),
                        found.date(),
                        found.issuer(),
                        new Source(line.block().index(), text),
                        0.9));
            }
        }
        if (!citations.isEmpty()) {
            bases.add(new LegalBasis(Texts.trimStop(line.body()), citations, line.source(), 0.9));
        }
    }
}
