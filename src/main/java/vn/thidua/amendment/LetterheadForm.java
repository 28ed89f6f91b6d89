package vn.thidua.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.thidua.movement.Movement;
import vn.thidua.web.Show;

/**
 * The head of the document as it shall be.
 *
 * @param version that was read
 */
record LetterheadForm(
        @Nullable Integer version,

        @Nullable @Size(max = 100, message = "Nhiều nhất 100 ký tự.")
        String number,

        @Nullable String dated,

        @NotBlank(message = "Hãy nhập tên phong trào.") @Size(max = 500, message = "Nhiều nhất 500 ký tự.")
        String name,

        @NotBlank(message = "Hãy nhập trích yếu.") @Size(max = 2000, message = "Nhiều nhất 2.000 ký tự.")
        String title,

        @Nullable @Size(max = 300, message = "Nhiều nhất 300 ký tự.")
        String issuer,

        @Nullable @Size(max = 100, message = "Nhiều nhất 100 ký tự.")
        String signatory,

        @Nullable String starts,
        @Nullable String ends,

        @NotBlank(message = "Hãy ghi lý do.") @Size(max = 2000, message = "Nhiều nhất 2.000 ký tự.")
        String reason) {

    /** As it stands, with the commonest reason while the number or the day is still missing. */
    static LetterheadForm of(Movement movement) {
        var unnumbered = movement.number() == null || movement.dated() == null;
        return new LetterheadForm(
                movement.version(),
                movement.number(),
                Show.partialDate(movement.dated()),
                movement.name(),
                movement.title(),
                movement.issuer(),
                movement.signatory(),
                Show.partialDate(movement.starts()),
                Show.partialDate(movement.ends()),
                unnumbered ? "Cập nhật số, ngày ban hành do văn thư cấp." : "");
    }

    void check(Errors errors) {
        Typed.checkDate("dated", dated, errors);
        Typed.checkDate("starts", starts, errors);
        Typed.checkDate("ends", ends, errors);
    }

    /** The movement with this head. */
    Movement on(Movement movement) {
        return new Movement(
                movement.id(),
                movement.commune(),
                movement.file(),
                name.strip(),
                title.strip(),
                Typed.text(number),
                Typed.date(dated),
                Typed.text(issuer),
                Typed.text(signatory),
                Typed.date(starts),
                Typed.date(ends),
                movement.publishedAt(),
                Objects.requireNonNullElse(version, 0));
    }
}
