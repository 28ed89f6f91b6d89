package vn.thidua.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.thidua.web.Show;

/** Reads dates as people type them, as precise as they are: the other way round of {@link Show#partialDate}. */
final class PartialDate {

    private static final int LEAP_YEAR = 2028;
    private static final String YEAR = "(20\\d\\d)";
    private static final String MONTH = "(?:thang )?(\\d{1,2})(?:\\s*[/.-]\\s*| nam )";
    private static final Map<String, String> QUARTERS =
            Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "1", "1", "2", "2", "3", "3", "4", "4");
    private static final Map<String, String> RHYTHMS = Map.of(
            "hang tuan", "weekly", "hang thang", "monthly", "hang quy", "quarterly", "hang nam", "yearly");

    private record Form(Pattern pattern, Function<MatchResult, String> iso) {

        Optional<String> read(String typed) {
            var found = pattern.matcher(typed);
            return found.matches() ? Optional.of(iso.apply(found.toMatchResult())) : Optional.empty();
        }
    }

    private static final List<Form> FORMS = List.of(
            form("(?:nam )?" + YEAR, found -> found.group(1)),
            form("(?:den )?cuoi nam " + YEAR, found -> found.group(1) + "-12"),
            form(
                    "quy (i{1,3}|iv|[1-4])\\s*(?:/|nam)\\s*" + YEAR,
                    found -> found.group(2) + "-Q" + QUARTERS.get(found.group(1))),
            form(MONTH + YEAR, found -> found.group(2) + "-" + two(Month.of(number(found, 1)).getValue())),
            form(
                    "(?:ngay )?(\\d{1,2})(?:\\s*[/.-]\\s*| thang )(\\d{1,2})(?:\\s*[/.-]\\s*| nam )" + YEAR,
                    found -> LocalDate.of(number(found, 3), number(found, 2), number(found, 1)).toString()),
            form(
                    "(?:ngay )?(\\d{1,2})[/.-](\\d{1,2}) hang nam",
                    found -> "-" + LocalDate.of(LEAP_YEAR, number(found, 2), number(found, 1)).toString().substring(4)),
            form("(?:ngay )?(\\d{1,2}) hang thang", found -> "---" + two(day(found))));

    private PartialDate() {}

    /** What was typed, in the way of {@code PlanDraft}; empty when it is no date. */
    static Optional<String> read(String typed) {
        var folded = Show.folded(typed).replaceAll("\\s+", " ");
        if (RHYTHMS.containsKey(folded)) return Optional.of(String.valueOf(RHYTHMS.get(folded)));
        try {
            return FORMS.stream().flatMap(form -> form.read(folded).stream()).findFirst();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : read(typed).orElse(null);
    }

    static void check(String field, @Nullable String typed, Errors errors) {
        if (typed == null || typed.isBlank() || read(typed).isPresent()) return;
        errors.rejectValue(
                field, "date", "Chưa rõ thời gian; hãy viết như 05/6/2026, tháng 6/2026, năm 2026 hoặc hằng quý.");
    }

    private static Form form(String pattern, Function<MatchResult, String> iso) {
        return new Form(Pattern.compile(pattern), iso);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int day(MatchResult found) {
        return LocalDate.of(LEAP_YEAR, 1, number(found, 1)).getDayOfMonth();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
