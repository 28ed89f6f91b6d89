package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a phase: where it begins, what it is called, which dates only limit it. */
final class PhaseText {

    private static final String COUNT = "\\s+(?:thu\\s+)?(?:\\d|[ivx]+|mot|hai|ba|bon|nhat|tu|nam)\\b";
    private static final Pattern STAGE = Pattern.compile("(?:giai doan|dot|buoc|chang)" + COUNT);
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\d[^()]*\\)");
    private static final Pattern EDGE = Pattern.compile("^[\\s,:;()-]+|[\\s,:;(.-]+$");
    private static final Pattern BEFORE_TIME = Pattern.compile(
            "[\\s,:;(-]*(?:thoi gian|duoc)?\\s*(?:bat dau |keo dai |thuc hien )?(?:ke tu|tu|trong|den|vao)?(?:\\s+(?:dau|thang|ngay|nam|het|quy|khoang))*[\\s:]*$");
    private static final Pattern ONLY_TIME =
            Pattern.compile("\\W*(?:(?:tu|trong|den|thoi gian|thoi gian thuc hien|vao)\\b)?\\W*");
    private static final int LONGEST = 140;

    private PhaseText() {}

    static boolean isStage(String text) {
        var folded = Fold.fold(text);
        return STAGE.matcher(folded).lookingAt() || stages(text).size() > 1;
    }

    /** Several phases told in one paragraph, or the paragraph itself. */
    static List<String> parts(String body) {
        var starts = stages(body);
        if (starts.size() > 1) {
            var parts = new ArrayList<String>();
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : body.length();
                parts.add(body.substring(starts.get(i), end).replaceFirst("[\\s,;.]*(?:và|va)?[\\s,;.]*$", ""));
            }
            return parts;
        }
        var dated =
                Texts.clauses(body).stream().filter(PhaseText::beginsWithTime).toList();
        return dated.size() > 1 ? dated : List.of(body);
    }

    /** Where "giai đoạn 1 từ …", "giai đoạn 2 …" begin, each with a time of its own. */
    private static List<Integer> stages(String body) {
        var all = STAGE.matcher(Fold.fold(body))
                .results()
                .map(match -> match.start())
                .toList();
        var result = new ArrayList<Integer>();
        for (int i = 0; i < all.size(); i++) {
            int end = i + 1 < all.size() ? all.get(i + 1) : body.length();
            var period = Period.in(body.substring(all.get(i), end));
            if (period != null && period.from() < 60) {
                result.add(all.get(i));
            }
        }
        return result;
    }

    private static boolean beginsWithTime(String clause) {
        var period = Period.in(clause);
        return period != null
                && BEFORE_TIME
                        .matcher(Fold.fold(clause.substring(0, period.from())))
                        .lookingAt()
                && period.from() < 25;
    }

    /** From the first to the last date of a text that tells one period, or null. */
    static @Nullable Period whole(String text) {
        var first = Period.in(text);
        var mentions =
                Dates.find(text).stream().filter(mention -> mention.year() > 0).toList();
        boolean range = first != null
                && first.start() != null
                && first.end() != null
                && !first.start().equals(first.end());
        if (first == null
                || range
                || mentions.isEmpty()
                || first.to() >= mentions.getLast().end()) {
            return first;
        }
        return new Period(
                first.start(),
                mentions.getLast().iso(),
                first.from(),
                mentions.getLast().end());
    }

    /** Whether the mention is a limit of the phase told in the clause and not the day of an act. */
    static boolean isLimit(String clause, DateMention mention) {
        for (var part : parts(clause)) {
            int at = clause.indexOf(part);
            var period = Period.in(part);
            if (period != null && mention.start() >= at + period.from() && mention.end() <= at + period.to()) {
                return limits(part, period);
            }
        }
        return false;
    }

    private static boolean limits(String part, Period period) {
        var before = Fold.fold(part.substring(0, period.from()));
        boolean range = period.start() == null || !period.start().equals(period.end());
        return range
                || BEFORE_TIME.matcher(before).replaceFirst("").length() < 4
                || STAGE.matcher(before).find()
                || before.matches("\\W*(?:giai doan|dot|buoc)\\b.*");
    }

    /** Without the period: "Giai đoạn 1" of "Giai đoạn 1 (từ 2026 - 2027):". */
    static String name(String text, @Nullable Period period) {
        if (period == null) {
            return Texts.title(text);
        }
        var front = text.substring(0, period.from());
        var since = BEFORE_TIME.matcher(Fold.fold(front));
        var before = EDGE.matcher(since.find() ? front.substring(0, since.start()) : front)
                .replaceAll("");
        var after = EDGE.matcher(text.substring(period.to())).replaceAll("");
        int colon = before.indexOf(':');
        if (STAGE.matcher(Fold.fold(before)).lookingAt() || before.length() > 3 && colon < 0) {
            return limited(Texts.title(BRACKETS.matcher(before).replaceAll("")), text);
        }
        if (colon > 0) {
            return limited(Texts.title(before.substring(0, colon)), text);
        }
        return after.isBlank() || ONLY_TIME.matcher(Fold.fold(after)).matches()
                ? Texts.title(text)
                : limited(Texts.title(after), text);
    }

    private static String limited(String name, String text) {
        return name.isBlank() || name.length() > LONGEST ? Texts.title(text) : name;
    }
}
