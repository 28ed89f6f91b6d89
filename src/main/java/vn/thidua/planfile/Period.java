package vn.thidua.planfile;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time from - to, in the date forms of the contract; either end may be missing. */
record Period(@Nullable String start, @Nullable String end, int from, int to) {

    private static final Pattern TO = Pattern.compile(".*(?:den|toi|-|~)\\s*.{0,14}");
    private static final Pattern UNTIL =
            Pattern.compile("(?:^|.*\\b)(?:den|toi|truoc|het)(?:\\s+(?:het|cuoi|ngay|truoc|nam|thang))*\\s*");
    private static final Pattern SINCE =
            Pattern.compile("(?:^|.*\\b)(?:tu|ke tu|bat dau)(?:\\s+(?:dau|ngay|nam|thang))*\\s*");

    /** The first period of the text, or null when it names no date. */
    static @Nullable Period in(String text) {
        var mentions = Dates.find(text).stream()
                .filter(mention -> !mention.isRecurring() || mention.lacksYear())
                .toList();
        return mentions.isEmpty() ? null : first(Fold.fold(text), mentions);
    }

    private static Period first(String folded, List<DateMention> mentions) {
        var one = mentions.getFirst();
        if (mentions.size() > 1) {
            var two = mentions.get(1);
            var gap = folded.substring(one.end(), two.start());
            if (gap.length() < 45 && TO.matcher(gap).matches() && !gap.contains(";") && !gap.contains(". ")) {
                return new Period(one.iso(), two.iso(), one.start(), two.end());
            }
        }
        var before = folded.substring(Math.max(0, one.start() - 30), one.start());
        if (UNTIL.matcher(before).matches()) {
            return new Period(null, one.iso(), one.start(), one.end());
        }
        return SINCE.matcher(before).matches()
                ? new Period(one.iso(), null, one.start(), one.end())
                : new Period(one.iso(), one.iso(), one.start(), one.end());
    }

    /** Days are dropped, quarters stay. */
    static @Nullable String atMostMonth(@Nullable String date) {
        return date != null && date.matches("\\d{4}-\\d\\d-\\d\\d") ? date.substring(0, 7) : date;
    }
}
