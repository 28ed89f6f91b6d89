package vn.thidua.draft;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.planfile.PlanDraft;

/**
 * What the plan says of itself and of its movement. Null is what was not read. Dates are as precise as printed:
 * {@code 2026}, {@code 2026-06}, {@code 2026-06-09}.
 *
 * @param kind kind of document, "Kế hoạch"
 * @param number number and symbol, "86/KH-UBND"
 * @param title subject line without the kind
 * @param name name of the movement, without quotation marks
 */
record Head(
        @Nullable String kind,
        @Nullable String number,
        @Nullable String date,
        @Nullable String place,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String signatory,
        @Nullable String signatoryTitle,
        @Nullable String name,
        @Nullable String starts,
        @Nullable String ends) {

    private static final int DAY = 10;

    static Head of(PlanDraft plan) {
        var document = plan.document();
        var movement = plan.movement();
        return new Head(
                document.kind(),
                document.number(),
                document.date(),
                document.place(),
                document.issuer(),
                document.title(),
                document.signatory(),
                document.signatoryTitle(),
                movement.name(),
                movement.start(),
                movement.end());
    }

    /** What to call the draft; its title where the movement has no name yet. */
    String called() {
        return Objects.requireNonNullElse(name != null ? name : title, "Kế hoạch chưa đọc được tên");
    }

    /** Whether day, month and year of the document are known. */
    boolean isDated() {
        return date != null && date.length() == DAY;
    }
}
