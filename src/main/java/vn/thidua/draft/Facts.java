package vn.thidua.draft;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Clause.Kind;

/**
 * What an entry says, as people may correct it; the fields are those of {@code movement.Clause}.
 *
 * @param text never blank, in one line
 */
record Facts(
        String text,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable BigDecimal points,
        @Nullable String value,
        @Nullable String measure,
        boolean requested,
        boolean coordinating) {

    Facts {
        text = line(text);
    }

    static Facts of(String text) {
        return new Facts(text, null, null, null, null, null, false, false);
    }

    Facts with(String other) {
        return new Facts(other, starts, ends, points, value, measure, requested, coordinating);
    }

    Facts due(@Nullable String deadline) {
        return new Facts(text, starts, deadline, points, value, measure, requested, coordinating);
    }

    Facts worth(@Nullable BigDecimal some) {
        return new Facts(text, starts, ends, some, value, measure, requested, coordinating);
    }

    /** Without what an entry of the kind cannot say. */
    Facts fitting(Kind kind) {
        var fields = Field.of(kind);
        return new Facts(
                text,
                fields.contains(Field.STARTS) ? starts : null,
                fields.contains(Field.ENDS) ? ends : null,
                fields.contains(Field.POINTS) ? points : null,
                fields.contains(Field.VALUE) ? value : null,
                fields.contains(Field.VALUE) ? measure : null,
                fields.contains(Field.REQUESTED) && requested,
                fields.contains(Field.COORDINATING) && coordinating);
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** What entries of some kinds can say besides their text. */
    enum Field {
        STARTS,
        ENDS,
        POINTS,
        VALUE,
        REQUESTED,
        COORDINATING;

        static java.util.Set<Field> of(Kind kind) {
            return switch (kind) {
                case PHASE -> java.util.EnumSet.of(STARTS, ENDS);
                case CRITERION, SUBJECT_GROUP -> java.util.EnumSet.of(POINTS);
                case TARGET -> java.util.EnumSet.of(VALUE, ENDS);
                case DEADLINE, PHASE_ITEM -> java.util.EnumSet.of(ENDS);
                case UNIT -> java.util.EnumSet.of(REQUESTED);
                case DUTY -> java.util.EnumSet.of(ENDS, COORDINATING);
                default -> java.util.EnumSet.noneOf(Field.class);
            };
        }
    }
}
