package vn.thidua.planfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the body of a plan into its parts by what the headings say, whatever their numbers look like. */
final class Sections {

    static final double CLEAR = 0.55;

    private final Marker.Style top;
    private final boolean capitalsInside;
    private final List<Section> result = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Line> lines = new ArrayList<>();
    private Section current = Section.of(SectionKind.HEAD, null);
    private int lastTop;

    /** An open heading: its kind and the style of its number. */
    private record Open(
            SectionKind kind, Marker.Style style, @Nullable Line heading) {}

    private Sections(Marker.Style top, List<Line> lines) {
        this.top = top;
        this.capitalsInside = HeadingStyles.first(lines, Marker.Style.UPPER) > HeadingStyles.first(lines, top);
    }

    static List<Section> of(List<Line> lines) {
        var sections = new Sections(HeadingStyles.top(lines), lines);
        lines.forEach(sections::take);
        sections.close();
        return solutionsApart(sections.result);
    }

    /** "Nhiệm vụ, giải pháp" beside a part with the contents of emulation tells the solutions. */
    private static List<Section> solutionsApart(List<Section> sections) {
        boolean contents = sections.stream()
                .anyMatch(section -> section.kind() == SectionKind.CONTENT && !namesSolutions(section));
        return sections.stream()
                .map(section -> contents && section.kind() == SectionKind.CONTENT && namesSolutions(section)
                        ? new Section(SectionKind.SOLUTIONS, section.heading(), section.content())
                        : section)
                .toList();
    }

    private static boolean namesSolutions(Section section) {
        return section.heading() != null && Fold.fold(section.heading().body()).contains("giai phap");
    }

    private void take(Line line) {
        var title = line.isRow() || !HeadingStyles.isShort(line)
                ? SectionTitle.NONE
                : SectionTitle.of(SectionTitle.titleOf(line.body()));
        var style = line.marker().style();
        if (line.isRow() || style.isSign()) {
            lines.add(line);
        } else if (style == Marker.Style.NONE) {
            unnumbered(line, title);
        } else if (style == top || isOutside(style)) {
            outer(line, title, style);
        } else {
            inner(line, title, style);
        }
    }

    /** "A." stands above "I." unless it is first seen below it. */
    private boolean isOutside(Marker.Style style) {
        return HeadingStyles.isOne(style)
                && style.ordinal() < top.ordinal()
                && !(style == Marker.Style.UPPER && capitalsInside);
    }

    private void outer(Line line, SectionTitle title, Marker.Style style) {
        boolean upper = Fold.isUpper(SectionTitle.titleOf(line.body()));
        boolean told = title.coverage() >= (upper ? 0.2 : 0.35);
        boolean inContainer = open.stream()
                .anyMatch(o -> o.style.ordinal() < style.ordinal()
                        && o.style != Marker.Style.NONE
                        && o.kind != SectionKind.OTHER);
        boolean follows = style != Marker.Style.ARABIC || isNext(line) || upper;
        if (told && follows
                || !told && !inContainer && HeadingStyles.isShort(line) && (style != Marker.Style.ARABIC || upper)) {
            popTo(style);
            start(told ? title.kind() : SectionKind.OTHER, style, line);
        } else {
            lines.add(line);
        }
    }

    private boolean isNext(Line line) {
        int number = line.marker().number().matches("\\d+")
                ? Integer.parseInt(line.marker().number())
                : 0;
        boolean next = number == 1 || number > lastTop;
        lastTop = next ? number : lastTop;
        return next;
    }

    private void inner(Line line, SectionTitle title, Marker.Style style) {
        boolean known = open.stream().anyMatch(o -> o.style == style);
        boolean allowed = title.coverage() >= CLEAR && current.kind().parts().contains(title.kind());
        var parent = parentOf(style);
        boolean sibling = known
                && title.coverage() >= CLEAR
                && (parent == null || parent.kind.parts().contains(title.kind()));
        if (allowed || sibling) {
            popTo(style);
            start(title.kind(), style, line);
        } else if (known && parent != null && parent.kind != SectionKind.OTHER) {
            popTo(style);
            resume(parent);
            lines.add(line);
        } else {
            lines.add(line);
        }
    }

    private void unnumbered(Line line, SectionTitle title) {
        var words = SectionTitle.titleOf(line.body());
        boolean heading = !words.matches(".*[.;,]$")
                && words.length() <= 120
                && (Fold.isUpper(words)
                        ? title.coverage() >= 0.3
                        : title.coverage() >= (line.isStrong() ? CLEAR : 0.85)
                                && Character.isUpperCase(words.charAt(0)));
        if (!heading) {
            lines.add(line);
            return;
        }
        boolean part = current.kind() != SectionKind.OTHER
                && current.kind() != SectionKind.HEAD
                && !Fold.isUpper(words)
                && current.kind().parts().contains(title.kind());
        if (!part) {
            open.clear();
        } else {
            popTo(Marker.Style.NONE);
        }
        start(title.kind(), Marker.Style.NONE, line);
    }

    private @Nullable Open parentOf(Marker.Style style) {
        return open.stream()
                .filter(o -> o.style.ordinal() < style.ordinal())
                .findFirst()
                .orElse(null);
    }

    private void popTo(Marker.Style style) {
        while (!open.isEmpty() && open.peek().style.ordinal() >= style.ordinal()) {
            open.pop();
        }
    }

    private void start(SectionKind kind, Marker.Style style, Line heading) {
        close();
        open.push(new Open(kind, style, heading));
        current = Section.of(kind, heading);
        var rest = afterTitle(heading);
        if (!rest.isEmpty()) {
            lines.add(Line.of(heading.block(), rest));
        }
    }

    private void resume(Open parent) {
        close();
        current = Section.of(parent.kind, parent.heading);
    }

    private static String afterTitle(Line heading) {
        int colon = heading.body().indexOf(':');
        return colon > 0 && colon < 90 ? heading.body().substring(colon + 1).strip() : "";
    }

    private void close() {
        current.content().addAll(Nesting.of(lines));
        result.add(current);
        lines = new ArrayList<>();
    }
}
