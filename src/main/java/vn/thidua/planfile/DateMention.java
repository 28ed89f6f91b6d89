package vn.thidua.planfile;

import org.jspecify.annotations.Nullable;

/**
 * A date, period or rhythm standing in a text.
 *
 * @param start first position in the text
 * @param end position after the last letter
 * @param year 0 when none is printed
 * @param month 0 when none
 * @param day 0 when none
 * @param quarter 0 when none
 * @param rhythm {@code weekly}, {@code monthly}, {@code quarterly}, {@code yearly} or null
 */
record DateMention(
        int start,
        int end,
        int year,
        int month,
        int day,
        int quarter,
        @Nullable String rhythm) {

    static DateMention rhythm(int start, int end, String rhythm) {
        return new DateMention(start, end, 0, 0, 0, 0, rhythm);
    }

    DateMention inYear(int other) {
        return new DateMention(start, end, other, month, day, quarter, rhythm);
    }

    DateMention rhythmic(String other) {
        return new DateMention(start, end, 0, month, day, quarter, other);
    }

    boolean isBareYear() {
        return year > 0 && month == 0 && quarter == 0;
    }

    boolean isRhythmOnly() {
        return rhythm != null && month == 0 && day == 0 && quarter == 0;
    }

    boolean lacksYear() {
        return year == 0 && rhythm == null && (month > 0 || quarter > 0);
    }

    boolean isBareDay() {
        return day > 0 && month == 0;
    }

    boolean isRecurring() {
        return year == 0;
    }

    /** The mention in the form of the contract. */
    String iso() {
        if (rhythm != null && (rhythm.equals("weekly") || rhythm.equals("quarterly"))) {
            return rhythm;
        }
        if (isBareDay()) {
            return "---%02d".formatted(day);
        }
        if (rhythm != null && month == 0 && quarter == 0) {
            return rhythm;
        }
        var front = year > 0 ? "%04d".formatted(year) : "-";
        if (quarter > 0) {
            return year > 0 ? front + "-Q" + quarter : rhythm != null ? rhythm : "--Q" + quarter;
        }
        if (month == 0) {
            return front;
        }
        return front + "-%02d".formatted(month) + (day > 0 ? "-%02d".formatted(day) : "");
    }
}
