package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.planfile.PlanDraft.Citation;
import vn.thidua.planfile.PlanDraft.LegalBasis;
import vn.thidua.planfile.PlanDraft.Source;

/** What the plan relies on: the preamble and, where there is one, the section of bases. */
final class Bases {

    private static final Pattern ISSUED_WITH = Pattern.compile("\\W*(?:ban hanh )?kem theo\\b");

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

    /** "(Ban hành kèm theo Quyết định số …)" names the decision that carries the plan. */
    static boolean isIssuedWith(Line line) {
        return ISSUED_WITH.matcher(Fold.fold(line.text())).lookingAt();
    }

    private void take(Line line) {
        if (isIssuedWith(line)) {
            return;
        }
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
