package vn.thidua.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.thidua.web.Show;

/** What is entered about the document and its movement. */
record HeadForm(
        @Size(max = 60, message = "Loại văn bản dài nhất 60 ký tự.") @Nullable
        String kind,

        @Size(max = 60, message = "Số, ký hiệu dài nhất 60 ký tự.") @Nullable
        String number,

        @Nullable String date,

        @Size(max = 100, message = "Địa danh dài nhất 100 ký tự.") @Nullable
        String place,

        @Size(max = 300, message = "Tên cơ quan dài nhất 300 ký tự.") @Nullable
        String issuer,

        @Size(max = 2000, message = "Trích yếu dài nhất 2.000 ký tự.") @Nullable
        String title,

        @Size(max = 100, message = "Tên người ký dài nhất 100 ký tự.") @Nullable
        String signatory,

        @Size(max = 300, message = "Chức vụ dài nhất 300 ký tự.") @Nullable
        String signatoryTitle,

        @NotBlank(message = "Hãy nhập tên phong trào.")
        @Size(max = 500, message = "Tên phong trào dài nhất 500 ký tự.")
        @Nullable
        String name,

        @Nullable String from,
        @Nullable String until) {

    static HeadForm of(Head head) {
        return new HeadForm(
                head.kind(),
                head.number(),
                Show.partialDate(head.date()),
                head.place(),
                head.issuer(),
                head.title(),
                head.signatory(),
                head.signatoryTitle(),
                head.name(),
                Show.partialDate(head.starts()),
                Show.partialDate(head.ends()));
    }

    /** Dates must be dates. */
    void check(Errors errors) {
        Typed.check("date", date, errors);
        Typed.check("from", from, errors);
        Typed.check("until", until, errors);
    }

    Head head() {
        return new Head(
                Typed.line(kind),
                Typed.line(number),
                Typed.date(date),
                Typed.line(place),
                Typed.line(issuer),
                Typed.line(title),
                Typed.line(signatory),
                Typed.line(signatoryTitle),
                Typed.line(name),
                Typed.date(from),
                Typed.date(until));
    }
}
