package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document: head, body in sections, tail. A decision that carries a plan has two heads and two tails.
 *
 * @param decision head of the decision, null when the plan stands alone
 * @param preamble lines between the head of a decision and its plan
 */
record PlanText(
        Head head,
        @Nullable Head decision,
        List<Line> preamble,
        List<Section> sections,
        Tail tail,
        Set<Integer> understood) {

    static PlanText of(List<Line> lines) {
        var first = Head.read(lines);
        int planAt = "Quyết định".equals(first.kind) ? planAfterDecision(lines, first.end) : -1;
        if (planAt < 0) {
            return one(lines, first);
        }
        var tail = Tail.read(lines.subList(0, planAt), first.end);
        var plan = lines.subList(planAt, lines.size());
        var head = Head.read(plan);
        var planTail = Tail.read(plan, head.end);
        var understood = new HashSet<Integer>();
        understand(understood, first, tail);
        understand(understood, head, planTail);
        var sections = sections(plan, head, planTail, understood);
        var preamble = lines.subList(first.end, Math.min(tail.start, planAt));
        preamble.forEach(line -> understood.add(line.block().index()));
        return new PlanText(head, first, basesOnly(preamble), sections, tail, understood);
    }

    private static PlanText one(List<Line> lines, Head head) {
        var tail = Tail.read(lines, head.end);
        var understood = new HashSet<Integer>();
        understand(understood, head, tail);
        return new PlanText(head, null, List.of(), sections(lines, head, tail, understood), tail, understood);
    }

    private static List<Section> sections(List<Line> lines, Head head, Tail tail, Set<Integer> understood) {
        var body = new ArrayList<>(lines.subList(head.end, tail.start));
        body.addAll(lines.subList(tail.end, lines.size()));
        var closing = body.stream()
                .filter(line -> !line.isRow() && line.marker().isNone() && Texts.isClosing(line.text()))
                .toList();
        closing.forEach(line -> understood.add(line.block().index()));
        body.removeAll(closing);
        var sections = Sections.of(body);
        for (var section : sections) {
            if (section.heading() != null
                    && (section.kind() != SectionKind.OTHER
                            || section.heading().marker().style() == Marker.Style.PART)) {
                understood.add(section.heading().block().index());
            }
        }
        sections.forEach(section -> Table.in(section)
                .forEach(table -> table.furniture()
                        .forEach(line -> understood.add(line.block().index()))));
        body.stream()
                .filter(line -> Texts.isLeadIn(line.text()) || Bases.isIssuedWith(line) || Texts.isClosing(line.text()))
                .forEach(line -> understood.add(line.block().index()));
        return sections;
    }

    private static void understand(Set<Integer> understood, Head head, Tail tail) {
        head.lines.forEach(line -> understood.add(line.block().index()));
        head.titleLines.forEach(line -> understood.add(line.block().index()));
        head.fixed.forEach(line -> understood.add(line.block().index()));
        tail.frame.forEach(line -> understood.add(line.block().index()));
        tail.titleLines.forEach(line -> understood.add(line.block().index()));
    }

    /** The articles of a decision are no bases. */
    private static List<Line> basesOnly(List<Line> lines) {
        var result = new ArrayList<Line>();
        for (var line : lines) {
            if (line.marker().style() == Marker.Style.ARTICLE
                    || Fold.fold(line.text()).matches("quyet dinh\\W*")) {
                break;
            }
            result.add(line);
        }
        return result;
    }

    private static int planAfterDecision(List<Line> lines, int from) {
        boolean articles = false;
        for (int i = from; i < lines.size(); i++) {
            var line = lines.get(i);
            var folded = Fold.fold(line.text()).strip();
            articles |= line.marker().style() == Marker.Style.ARTICLE
                    || HeadWords.RECIPIENTS.matcher(folded).find();
            if (articles
                    && Fold.isUpper(
                            line.text().substring(0, Math.min(8, line.text().length())))
                    && folded.matches("\\W*(?:ke hoach|chuong trinh|phuong an|de an|quy dinh|the le)\\b.*")) {
                return headStart(lines, i);
            }
        }
        return -1;
    }

    /** The head of the plan may repeat issuer and nation above its kind. */
    private static int headStart(List<Line> lines, int kindAt) {
        int start = kindAt;
        while (start > 0
                && kindAt - start < 6
                && HeadWords.isPlanHead(lines.get(start - 1).text())) {
            start--;
        }
        return start;
    }
}
