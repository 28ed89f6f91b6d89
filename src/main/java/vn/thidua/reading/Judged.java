package vn.thidua.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a given figure.
 *
 * @param part which part of it is wrong; null unless it is refused
 * @param why what is wrong and how to mend it, Vietnamese; null unless it is refused
 */
public record Judged(
        Given given,
        Verdict verdict,
        @Nullable Part part,
        @Nullable String why) {

    /** What becomes of it. */
    public enum Verdict {
        NEW("thêm mới"),
        CHANGED("thay đổi"),
        SAME("không đổi"),
        REFUSED("chưa nhận được");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** Words shown to users, Vietnamese. */
        public String label() {
            return label;
        }

        /** Whether the figure is written. */
        public boolean isWritten() {
            return this == NEW || this == CHANGED;
        }
    }

    /** The parts of a given figure that may be wrong. */
    public enum Part {
        INDICATOR,
        UNIT,
        PERIOD,
        BREAKDOWN,
        PRESENCE,
        NUMERATOR,
        DENOMINATOR,
        NOTE,
        REASON
    }

    static Judged of(Given given, Verdict verdict) {
        return new Judged(given, verdict, null, null);
    }

    static Judged refused(Given given, Part part, String why) {
        return new Judged(given, Verdict.REFUSED, part, why);
    }

    /** Whether it is not taken. */
    public boolean isRefused() {
        return verdict == Verdict.REFUSED;
    }

    /** Why it is not taken, Vietnamese; empty when it is. */
    public String words() {
        return Objects.toString(why, "");
    }
}
