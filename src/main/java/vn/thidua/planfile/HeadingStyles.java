package vn.thidua.planfile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which marks number the headings of a document. */
final class HeadingStyles {

    private static final int LONGEST_HEADING = 170;

    private HeadingStyles() {}

    static int first(List<Line> lines, Marker.Style style) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).marker().style() == style) {
                return i;
            }
        }
        return -1;
    }

    /** The style that most of the telling headings share; the outer one when two share equally. */
    static Marker.Style top(List<Line> lines) {
        Map<Marker.Style, Double> votes = new EnumMap<>(Marker.Style.class);
        for (var line : lines) {
            var style = line.marker().style();
            var title = SectionTitle.of(SectionTitle.titleOf(line.body()));
            if (isOne(style) && isShort(line) && title.coverage() > Sections.CLEAR) {
                votes.merge(style, Fold.isUpper(SectionTitle.titleOf(line.body())) ? 2.0 : 1.0, Double::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Marker.Style, Double>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().ordinal()))
                .map(Map.Entry::getKey)
                .orElse(Marker.Style.ROMAN);
    }

    static boolean isOne(Marker.Style style) {
        return style.ordinal() <= Marker.Style.PATH2.ordinal()
                && style != Marker.Style.LABEL
                && style != Marker.Style.ORDINAL;
    }

    static boolean isShort(Line line) {
        return SectionTitle.titleOf(line.body()).length() <= LONGEST_HEADING;
    }
}
