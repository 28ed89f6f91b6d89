package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the dates, periods and rhythms of a text, as precise as they are printed. */
final class Dates {

    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String QUARTER = "quy\\s*(iv|i{1,3}|[1-4])\\b";
    private static final String EVERY = "(?:hang|hag|moi|tung)\\s*";
    private static final String NO_DIGIT_BEFORE = "(?<![\\d/.,-])";
    private static final String NO_DIGIT_AFTER = "(?![\\d]|[/.,]\\d|/[a-z])";

    private record Rule(Pattern pattern, Function<MatchResult, DateMention> reading) {}

    private static final List<Rule> RULES = List.of(
            rule(
                    NO_DIGIT_BEFORE + "(?:ngay\\s*)?" + DAY + "\\s*[/.-]\\s*" + MONTH + "\\s*[/.-]\\s*" + YEAR
                            + NO_DIGIT_AFTER,
                    m -> mention(m, number(m, 3), number(m, 2), number(m, 1), 0)),
            rule(
                    "(?:ngay\\s*)?\\b" + DAY + "\\s*thang\\s*" + MONTH + "\\s*,?\\s*(?:nam|/|-)?\\s*" + YEAR,
                    m -> mention(m, number(m, 3), number(m, 2), number(m, 1), 0)),
            rule(
                    NO_DIGIT_BEFORE + "(?:ngay\\s*)?" + DAY + "\\s*(?:/|thang)\\s*" + MONTH + "\\s*(?:cua\\s*)?" + EVERY
                            + "nam",
                    m -> mention(m, 0, number(m, 2), number(m, 1), 0).rhythmic("yearly")),
            rule(
                    "(?:ngay\\s*" + DAY + "\\s*(?:cua\\s*)?)?thang\\s*(?:cuoi|dau|thu \\S+)\\s*(?:cua\\s*)?(?:" + EVERY
                            + ")?quy(?!\\s*(?:i|[1-4]\\b))",
                    m -> DateMention.rhythm(m.start(), m.end(), "quarterly")),
            rule(
                    "ngay\\s*" + DAY + "\\s*(?:cua\\s*)?(?:(?:" + EVERY + ")thang|thang\\s*(?:sau|tiep|ke|bao cao))",
                    m -> mention(m, 0, 0, number(m, 1), 0).rhythmic("monthly")),
            rule(
                    "6\\s*thang\\s*(dau|cuoi)\\s*nam\\s*" + YEAR,
                    m -> mention(m, number(m, 2), m.group(1).equals("dau") ? 6 : 12, 0, 0)),
            rule(
                    "(cuoi|dau|giua)\\s*nam\\s*" + YEAR + NO_DIGIT_AFTER,
                    m -> mention(m, number(m, 2), monthIn(m.group(1)), 0, 0)),
            rule(
                    QUARTER + "\\s*(?:/+|-|,|\\.)?\\s*(?:cua\\s*)?(?:nam)?\\s*" + YEAR + NO_DIGIT_AFTER,
                    m -> mention(m, number(m, 2), 0, 0, quarter(m.group(1)))),
            rule(
                    "thang\\s*" + MONTH + "\\s*(?:/|-|\\.|,)?\\s*(?:nam)?\\s*" + YEAR + NO_DIGIT_AFTER,
                    m -> mention(m, number(m, 2), number(m, 1), 0, 0)),
            rule(
                    NO_DIGIT_BEFORE + MONTH + "\\s*/\\s*" + YEAR + "(?!\\d|\\s*/|-[a-z])",
                    m -> mention(m, number(m, 2), number(m, 1), 0, 0)),
            rule(
                    "thang\\s*" + MONTH + "\\s*" + EVERY + "nam",
                    m -> mention(m, 0, number(m, 1), 0, 0).rhythmic("yearly")),
            rule(
                    "ngay\\s*" + DAY + "\\s*(?:/|thang)\\s*" + MONTH + NO_DIGIT_AFTER,
                    m -> mention(m, 0, number(m, 2), number(m, 1), 0)),
            rule(
                    "(?<=(?:tu|den|truoc|va|ngay|het|[-,;])\\s{0,2})" + DAY + "/" + MONTH + NO_DIGIT_AFTER,
                    m -> mention(m, 0, number(m, 2), number(m, 1), 0)),
            rule("^" + DAY + "/" + MONTH + NO_DIGIT_AFTER, m -> mention(m, 0, number(m, 2), number(m, 1), 0)),
            rule(QUARTER, m -> mention(m, 0, 0, 0, quarter(m.group(1)))),
            rule("thang\\s*" + MONTH + "\\b" + NO_DIGIT_AFTER, m -> mention(m, 0, number(m, 1), 0, 0)),
            rule("ngay\\s*" + DAY + "\\b" + NO_DIGIT_AFTER, m -> mention(m, 0, 0, number(m, 1), 0)),
            rule(
                    "(?:" + EVERY + "|dinh ky\\s*(?:theo\\s*)?)(tuan|thang|quy|nam)\\b",
                    m -> DateMention.rhythm(m.start(), m.end(), rhythm(m.group(1)))),
            rule(
                    NO_DIGIT_BEFORE + "(?:nam\\s*)?\\b(20[2-9]\\d)(?![\\d%]|[.,/]\\d|/[a-z])",
                    m -> mention(m, number(m, 1), 0, 0, 0)));

    private static final Pattern HINT = Pattern.compile("\\d|\\b(?:hang|hag|moi|tung|quy|dinh ky)\\b");

    private Dates() {}

    /** The mentions in order; days and months without a year take it from what they are linked with. */
    static List<DateMention> find(String text) {
        var folded = Fold.fold(text);
        var found = new ArrayList<DateMention>();
        if (!HINT.matcher(folded).find()) {
            return found;
        }
        for (var rule : RULES) {
            rule.pattern
                    .matcher(folded)
                    .results()
                    .map(m -> rule.reading.apply(m))
                    .forEach(mention -> {
                        if (found.stream().noneMatch(other -> overlap(other, mention))) {
                            found.add(mention);
                        }
                    });
        }
        found.sort(Comparator.comparingInt(DateMention::start));
        return DateLinks.complete(folded, found);
    }

    private static boolean overlap(DateMention a, DateMention b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static Rule rule(String regex, Function<MatchResult, DateMention> reading) {
        return new Rule(Pattern.compile(regex), reading);
    }

    private static DateMention mention(MatchResult match, int year, int month, int day, int quarter) {
        return new DateMention(match.start(), match.end(), year, month, day, quarter, null);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int quarter(String word) {
        return word.equals("iv") ? 4 : word.startsWith("i") ? word.length() : Integer.parseInt(word);
    }

    private static int monthIn(String part) {
        return switch (part) {
            case "dau" -> 1;
            case "giua" -> 6;
            default -> 12;
        };
    }

    private static String rhythm(String word) {
        return switch (word) {
            case "tuan" -> "weekly";
            case "thang" -> "monthly";
            case "quy" -> "quarterly";
            default -> "yearly";
        };
    }
}
