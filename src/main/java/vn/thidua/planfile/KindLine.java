package vn.thidua.planfile;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the line that names the kind of document: "KẾ HOẠCH", alone or with the title behind it. */
final class KindLine {

    private static final int SEARCHED = 80;
    private static final Pattern ALONE = Pattern.compile("\\W*" + HeadWords.KIND.pattern() + "\\W*");
    private static final Pattern LEADING = Pattern.compile("\\W*" + HeadWords.KIND.pattern() + "\\b.{12,}");

    private KindLine() {}

    /** The index of the line, or -1. */
    static int find(List<Line> lines) {
        int best = -1;
        int bestWorth = 0;
        int nation = nationAt(lines);
        int bodyFrom = bodyFrom(lines);
        for (int i = 0; i < Math.min(lines.size(), Math.min(SEARCHED, bodyFrom)); i++) {
            int worth = worth(lines.get(i), i > nation, nation >= 0);
            if (worth > bestWorth) {
                best = i;
                bestWorth = worth;
            }
        }
        return best;
    }

    /** Where the head must have ended: the first basis or numbered capital heading. */
    private static int bodyFrom(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean basis =
                    Fold.fold(line.text()).startsWith("can cu ") && line.text().length() > 40;
            boolean heading = line.marker().style() == Marker.Style.ROMAN
                    && SectionTitle.of(line.body()).coverage() > 0.5;
            if (basis || heading) {
                return i;
            }
        }
        return lines.size();
    }

    private static int nationAt(List<Line> lines) {
        for (int i = 0; i < Math.min(lines.size(), SEARCHED); i++) {
            var folded = Fold.fold(lines.get(i).text());
            if (HeadWords.NATION.matcher(folded).find()
                    || HeadWords.NUMBER.matcher(folded).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    private static int worth(Line line, boolean afterNation, boolean nationThere) {
        var folded = Fold.fold(line.text()).strip();
        int place = afterNation && nationThere ? 4 : 0;
        if (ALONE.matcher(folded).matches()) {
            return (Fold.isUpper(line.text()) ? 8 : 2) + place;
        }
        int from = kindStart(folded);
        var words = line.text().strip();
        if (LEADING.matcher(folded).matches() && words.length() > from + 8) {
            boolean capital = Fold.isUpper(words.substring(from, from + 8));
            return capital ? 6 + place : place > 0 || Character.isUpperCase(words.charAt(from)) ? 1 + place / 2 : 0;
        }
        return 0;
    }

    static int kindStart(String folded) {
        var match = HeadWords.KIND.matcher(folded);
        return match.find() ? match.start() : 0;
    }
}
