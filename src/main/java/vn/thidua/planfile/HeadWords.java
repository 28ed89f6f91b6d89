package vn.thidua.planfile;

import java.util.regex.Pattern;

/** The fixed words of the head and the end of an administrative document. */
final class HeadWords {

    static final Pattern NATION = Pattern.compile("c[o0]ng h[o0]a xa h[o0]i chu nghia viet nam");
    static final Pattern MOTTO = Pattern.compile("d[o0]c l[a]p\\s*[-~.]?\\s*tu d[o0]\\s*[-~.]?\\s*hanh phuc");
    static final Pattern RECIPIENTS = Pattern.compile("^\\W*n[o0]i nhan\\s*[:;.]?");
    static final Pattern KIND =
            Pattern.compile("(ke hoach|quyet dinh|chuong trinh|huong dan|thong bao|de an|phuong an|to trinh|chi thi|"
                    + "phat dong|quy dinh|quy che|cong van|the le|k\\s*e\\s+h\\s*o\\s*a\\s*c\\s*h)");
    static final Pattern NUMBER = Pattern.compile(
            "(?:(?:^|\\s)so(?: hieu)?\\s*[:.;]|^\\W*so)\\s*([\\d\\s.…_-]*)\\s*/\\s*([a-z][a-z0-9\\s&.-]*[a-z])");
    static final Pattern PLACE_DATE = Pattern.compile(
            "([\\p{L}][\\p{L}'\\s.-]*?)\\s*,\\s*ng[aà]y([\\s\\d.…_/-]*)th[aá]ng([\\s\\d.…_/-]*)n[aă]m\\s*([\\d.…]*)");
    static final Pattern SIGNING = Pattern.compile(
            "^\\W*(?:tm\\s*[.,]|kt\\s*[.,]|tl\\s*[.,]|tuq\\s*[.,]|t/m|k/t|q\\s*[.,]\\s*chu tich|(?:pho )?chu tich$|"
                    + "chu tich uy ban nhan dan|(?:pho )?giam doc$|truong ban$|bi thu$|pho bi thu$)");
    static final Pattern BODY_NAME = Pattern.compile(
            "\\b(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|dang uy|dang bo|uy ban mttq|uy ban mat tran|"
                    + "hoi dong thi dua|mat tran to quoc)");

    private HeadWords() {}

    /** Nation, issuer or "Phụ lục" above the kind of an attached plan. */
    static boolean isPlanHead(String text) {
        var folded = Fold.fold(text).strip();
        return NATION.matcher(folded).find()
                || MOTTO.matcher(folded).find()
                || folded.matches("phu luc\\W*\\w{0,3}")
                || Fold.isUpper(text) && BODY_NAME.matcher(folded).lookingAt();
    }

    /** Whether the words say nothing but the nation, the motto or the issuer. */
    static boolean isFixed(String text) {
        var folded = Fold.fold(text).strip();
        return NATION.matcher(folded).find()
                || MOTTO.matcher(folded).find()
                || text.length() < 80 && Fold.isUpper(text)
                || BODY_NAME.matcher(folded).lookingAt() && text.length() < 80;
    }

    static boolean isHeadOrEnd(String text) {
        var folded = Fold.fold(text).strip();
        return NATION.matcher(folded).find() && folded.length() < 120
                || MOTTO.matcher(folded).find() && folded.length() < 120
                || RECIPIENTS.matcher(folded).find() && folded.length() < 60
                || NUMBER.matcher(folded).lookingAt()
                || SIGNING.matcher(folded).find() && folded.length() < 60
                || PLACE_DATE.matcher(text).matches()
                || KIND.matcher(folded).matches();
    }
}
