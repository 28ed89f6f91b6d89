package vn.thidua.dashboard;

import java.util.Arrays;
import java.util.List;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;
import vn.thidua.web.Option;

/** How far back a trend looks. */
enum Span {
    TWELVE("12", "12 kỳ gần nhất"),
    TWENTY_FOUR("24", "24 kỳ gần nhất"),
    FIVE_YEARS("5-nam", "5 năm");

    private static final int YEARS = 5;

    private final String slug;
    private final String label;

    Span(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    String slug() {
        return slug;
    }

    String label() {
        return label;
    }

    /** The one of the address; twelve periods when it names none, years for what is reported once a year. */
    static Span of(String slug, Period period) {
        if (period.frequency() == Frequency.YEAR) return FIVE_YEARS;
        return Arrays.stream(values())
                .filter(one -> one.slug.equals(slug))
                .findFirst()
                .orElse(TWELVE);
    }

    /** Periods up to the given one, latest first. */
    List<Period> periods(Period latest) {
        return switch (this) {
            case TWELVE -> latest.backTo(12).reversed();
            case TWENTY_FOUR -> latest.backTo(24).reversed();
            case FIVE_YEARS -> Period.year(latest.year()).backTo(YEARS).reversed();
        };
    }

    static List<Option> options() {
        return Option.of(List.of(values()), Span::slug, Span::label);
    }
}
