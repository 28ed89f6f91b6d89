package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.planfile.PlanDraft.Source;
import vn.thidua.planfile.PlanDraft.Target;

/** Figures that somebody commits to reach, build, keep or do. */
final class Targets {

    private static final Set<SectionKind> SILENT = EnumSet.of(
            SectionKind.HEAD,
            SectionKind.BASES,
            SectionKind.CRITERIA,
            SectionKind.AWARDS,
            SectionKind.AWARD_FORMS,
            SectionKind.AWARD_STANDARDS,
            SectionKind.BUDGET,
            SectionKind.SCOPE);
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d/.,-])(\\d{1,3}(?:\\.\\d{3})+(?:\\s*(?:-|den|toi)\\s*\\d{1,3}(?:\\.\\d{3})+)?|"
                    + "\\d+(?:[.,]\\d+)?(?:\\s*%?\\s*(?:-|den|toi)\\s*\\d+(?:,\\d+)?(?=\\s*(?:%|[a-z])))?|"
                    + "\\d{1,3}/\\d{1,3})(?![\\d/]|[.,]\\d|-[a-z])(?![a-z])");
    private static final Pattern COMPARED = Pattern.compile(".*so voi(?: cung ky)?(?: cuoi)?\\s*$");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final List<Target> targets = new ArrayList<>();

    static List<Target> of(List<Section> sections) {
        var all = new Targets();
        for (var section : sections) {
            if (!SILENT.contains(section.kind())) {
                all.inNodes(section.content(), leadIn(section.heading()));
            }
            Table.in(section).stream()
                    .filter(Table::isTargets)
                    .forEach(table -> all.targets.addAll(TargetTable.targets(table)));
        }
        return all.targets;
    }

    /** The figures in a line, with those below it when {@code deep}. */
    static List<Target> of(Node node, boolean deep) {
        var all = new Targets();
        all.inLine(node.line, node.body(), null);
        if (deep) {
            all.inNodes(node.children, null);
        }
        return all.targets;
    }

    private void inNodes(List<Node> nodes, @Nullable String leadIn) {
        var last = leadIn;
        for (var node : nodes) {
            if (node.isRow()) {
                continue;
            }
            if (!Texts.isClosing(node.body())) {
                inLine(node.line, node.body(), last);
            }
            inNodes(
                    node.children,
                    node.body().endsWith(":") || node.body().length() < 60 ? otherwise(leadIn(node.line), last) : last);
            if (!node.isMarked() && node.body().endsWith(":")) {
                last = otherwise(leadIn(node.line), leadIn);
            }
        }
    }

    private static @Nullable String otherwise(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }

    private static @Nullable String leadIn(@Nullable Line line) {
        if (line == null) {
            return null;
        }
        var dates = Dates.find(line.body());
        return dates.isEmpty() ? null : dates.getLast().iso();
    }

    private void inLine(Line line, String text, @Nullable String leadIn) {
        var inherited = leadIn;
        for (var clause : Texts.clauses(text)) {
            int colon = clause.indexOf(": ");
            if (colon > 0 && !Dates.find(clause.substring(0, colon)).isEmpty()) {
                inherited = Dates.find(clause.substring(0, colon)).getLast().iso();
            }
            inClause(line, clause, inherited);
        }
    }

    private void inClause(Line line, String clause, @Nullable String inherited) {
        var folded = Fold.fold(clause);
        if (!DIGIT.matcher(folded).find()) {
            return;
        }
        var mentioned = Dates.find(clause);
        var dates = mentioned.stream()
                .filter(date -> !COMPARED.matcher(folded.substring(0, date.start()))
                                .matches()
                        && !Uncounted.isDateOfBase(folded.substring(0, date.start()), folded.substring(date.end())))
                .toList();
        dates = Deadlines.withoutRangeStarts(clause, dates);
        var cited = Citations.all(clause);
        var found = NUMBER.matcher(folded);
        int last = -1;
        while (found.find()) {
            int start = found.start(1);
            boolean taken = mentioned.stream().anyMatch(date -> start >= date.start() && start < date.end())
                    || cited.stream().anyMatch(other -> start >= other.start() && start < other.end());
            var before = folded.substring(0, start);
            var limited = Comparison.of(folded, start, found.end(1)).equals("<=");
            var unit = limited ? Measures.time(clause, found.end(1)) : null;
            unit = unit == null ? Measures.after(clause, found.end(1)) : unit;
            if (taken
                    || unit == null
                    || start == 0 && Line.of(line.block(), clause).marker().length() > 0
                    || Uncounted.is(before, unit, folded.substring(found.end(1)))
                    || last >= 0
                            && Uncounted.isQualifier(folded.substring(last, start), folded.substring(found.end(1)))) {
                continue;
            }
            last = found.end(1);
            var words = Texts.trimStop(Line.of(line.block(), clause).body());
            targets.add(new Target(
                    words,
                    clause.substring(start, found.end(1)),
                    unit,
                    Comparison.of(folded, start, found.end(1)),
                    deadline(dates, start, inherited),
                    List.of(),
                    new Source(line.block().index(), clause),
                    0.8));
        }
    }

    /** The nearest date before the figure, otherwise the first after it, otherwise the lead-in's. */
    private static @Nullable String deadline(List<DateMention> dates, int at, @Nullable String inherited) {
        var before = dates.stream().filter(date -> date.end() <= at).reduce((first, second) -> second);
        return before.or(() -> dates.stream().findFirst()).map(DateMention::iso).orElse(inherited);
    }
}
