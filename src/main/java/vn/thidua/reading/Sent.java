package vn.thidua.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Sum;

/** What is known of a figure that was sent: all that decides about the next one. */
record Sent(
        Cell cell,
        int version,
        State state,
        Presence presence,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String note) {

    /** Whether it says the same as what is given. */
    boolean says(Given given) {
        return presence == given.presence()
                && same(numerator, given.numerator())
                && same(denominator, given.denominator())
                && (given.note() == null || given.note().strip().equals(note == null ? "" : note));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    Sum sum() {
        return numerator == null ? Sum.NOTHING : Sum.of(numerator, denominator);
    }
}
