package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Completes mentions by their neighbours: "Quý II - Quý IV/2026", "hằng tháng trước ngày 25". */
final class DateLinks {

    private static final Pattern LINK =
            Pattern.compile("[\\s,;()-]*(?:(?:va|den|toi|hoac|het|truoc|cuoi|dau|ngay|hang|cac|tu)[\\s,-]*)*");
    private static final int NEAR = 60;

    private DateLinks() {}

    static List<DateMention> complete(String folded, List<DateMention> mentions) {
        var result = new ArrayList<>(mentions);
        for (int i = result.size() - 1; i >= 0; i--) {
            if (result.get(i).lacksYear()) {
                result.set(i, withYear(folded, result, i));
            }
        }
        return joinRhythms(folded, result);
    }

    private static DateMention withYear(String folded, List<DateMention> all, int at) {
        var mention = all.get(at);
        if (at + 1 < all.size()) {
            var next = all.get(at + 1);
            boolean linked =
                    LINK.matcher(folded.substring(mention.end(), next.start())).matches();
            if (linked && next.year() > 0) {
                return mention.inYear(next.year());
            }
            if (linked && next.month() > 0 && "yearly".equals(next.rhythm())) {
                return mention.rhythmic("yearly");
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            if (all.get(i).isBareYear()
                    && !folded.substring(all.get(i).end(), mention.start()).contains(". ")) {
                return mention.inYear(all.get(i).year());
            }
        }
        return mention;
    }

    /** A rhythm and a day or month near it are one date; a day inside a quarter or a week is given as the period. */
    private static List<DateMention> joinRhythms(String folded, List<DateMention> mentions) {
        var result = new ArrayList<DateMention>();
        var used = new ArrayList<DateMention>();
        for (var mention : mentions) {
            if (mention.year() == 0
                    && mention.rhythm() == null
                    && (mention.isBareDay() || mention.month() > 0 || mention.quarter() > 0)) {
                var rhythm = nearestRhythm(folded, mentions, mention);
                if (rhythm != null && fits(rhythm, mention)) {
                    used.add(rhythm);
                    result.add(mention.rhythmic(java.util.Objects.requireNonNull(rhythm.rhythm())));
                    continue;
                }
                if (mention.isBareDay()) {
                    continue;
                }
            }
            result.add(mention);
        }
        result.removeAll(used);
        return result;
    }

    private static boolean fits(DateMention rhythm, DateMention mention) {
        return mention.isBareDay() != "yearly".equals(rhythm.rhythm());
    }

    private static @Nullable DateMention nearestRhythm(String folded, List<DateMention> all, DateMention mention) {
        return all.stream()
                .filter(DateMention::isRhythmOnly)
                .filter(other -> distance(other, mention) <= NEAR)
                .filter(other -> !between(folded, other, mention).contains(";"))
                .min(java.util.Comparator.comparingInt(other -> distance(other, mention)))
                .orElse(null);
    }

    private static int distance(DateMention a, DateMention b) {
        return Math.max(a.start() - b.end(), b.start() - a.end());
    }

    private static String between(String folded, DateMention a, DateMention b) {
        return folded.substring(Math.min(a.end(), b.end()), Math.max(a.start(), b.start()));
    }
}
