package vn.thidua.amendment;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.web.Show;

/**
 * A clause as it shall be, or a new one.
 *
 * @param version that was read; null for a new one
 * @param unit the organisation unit of a new unit of the plan; null for none
 */
record ClauseForm(
        @Nullable Integer version,

        @NotBlank(message = "Hãy nhập nội dung.") @Size(max = 10_000, message = "Nhiều nhất 10.000 ký tự.")
        String text,

        @Nullable String starts,
        @Nullable String ends,

        @Nullable
        @DecimalMin(value = "0", message = "Điểm không thể âm.")
        @Digits(integer = 6, fraction = 2, message = "Nhiều nhất 6 chữ số và 2 chữ số thập phân.")
        BigDecimal points,

        @Nullable @Size(max = 100, message = "Nhiều nhất 100 ký tự.")
        String value,

        @Nullable @Size(max = 100, message = "Nhiều nhất 100 ký tự.")
        String measure,

        @Nullable UUID unit,

        @NotBlank(message = "Hãy ghi lý do.") @Size(max = 2000, message = "Nhiều nhất 2.000 ký tự.")
        String reason,

        @Nullable @Size(max = 200, message = "Nhiều nhất 200 ký tự.")
        String document) {

    static ClauseForm of(Clause clause) {
        return new ClauseForm(
                clause.version(),
                clause.text(),
                Show.partialDate(clause.starts()),
                Show.partialDate(clause.ends()),
                clause.points(),
                clause.value(),
                clause.measure(),
                null,
                "",
                null);
    }

    static ClauseForm blank() {
        return new ClauseForm(null, "", null, null, null, null, null, null, "", null);
    }

    void check(Errors errors) {
        Typed.checkDate("starts", starts, errors);
        Typed.checkDate("ends", ends, errors);
    }

    /** The clause as it shall be; dates that were left as they are shown stay as they are known. */
    Clause on(Clause clause) {
        return new Clause(
                clause.id(),
                clause.parent(),
                clause.kind(),
                clause.ordinal(),
                text.strip(),
                date(starts, clause.starts()),
                date(ends, clause.ends()),
                points,
                Typed.text(value),
                Typed.text(measure),
                clause.requested(),
                clause.coordinating(),
                clause.shared(),
                clause.sourceBlock(),
                clause.sourceText(),
                Objects.requireNonNullElse(version, 0),
                clause.sourceVersion(),
                clause.retired());
    }

    private static @Nullable String date(@Nullable String typed, @Nullable String known) {
        return known != null && Show.partialDate(known).equals(Typed.text(typed)) ? known : Typed.date(typed);
    }

    /** The new clause, added by hand. */
    Clause made(Kind kind, @Nullable Clause parent) {
        return new Clause(
                Ids.next(),
                parent == null ? null : parent.id(),
                kind,
                0,
                text.strip(),
                Typed.date(starts),
                Typed.date(ends),
                points,
                Typed.text(value),
                Typed.text(measure),
                parent != null && parent.requested(),
                false,
                false,
                -1,
                "");
    }
}
