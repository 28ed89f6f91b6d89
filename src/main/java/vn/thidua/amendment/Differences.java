package vn.thidua.amendment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.amendment.Amendment.Change;
import vn.thidua.amendment.Amendment.Field;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movement;

/** The values in which two versions of one thing differ. */
final class Differences {

    private final @Nullable UUID clause;
    private final List<Change> found = new ArrayList<>();

    private Differences(@Nullable UUID clause) {
        this.clause = clause;
    }

    static List<Change> of(Movement was, Movement becomes) {
        return new Differences(null)
                .note(Field.NUMBER, was.number(), becomes.number())
                .note(Field.DATED, was.dated(), becomes.dated())
                .note(Field.NAME, was.name(), becomes.name())
                .note(Field.TITLE, was.title(), becomes.title())
                .note(Field.ISSUER, was.issuer(), becomes.issuer())
                .note(Field.SIGNATORY, was.signatory(), becomes.signatory())
                .note(Field.STARTS, was.starts(), becomes.starts())
                .note(Field.ENDS, was.ends(), becomes.ends())
                .found;
    }

    static List<Change> of(Clause was, Clause becomes) {
        return new Differences(was.id())
                .note(Field.TEXT, was.text(), becomes.text())
                .note(Field.STARTS, was.starts(), becomes.starts())
                .note(Field.ENDS, was.ends(), becomes.ends())
                .note(Field.POINTS, plain(was.points()), plain(becomes.points()))
                .note(Field.VALUE, was.value(), becomes.value())
                .note(Field.MEASURE, was.measure(), becomes.measure())
                .found;
    }

    private static @Nullable String plain(@Nullable BigDecimal points) {
        return points == null ? null : points.stripTrailingZeros().toPlainString();
    }

    private Differences note(Field field, @Nullable String was, @Nullable String becomes) {
        if (!Objects.equals(was, becomes)) found.add(new Change(clause, field, was, becomes));
        return this;
    }
}
