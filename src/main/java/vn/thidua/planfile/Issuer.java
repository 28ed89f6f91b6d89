package vn.thidua.planfile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lowest body named in the head, in full form. */
final class Issuer {

    private static final Pattern BODY = Pattern.compile(
            "\\b(?:u[yv] ban nhan dan|ubnd|hdnd|hoi dong nhan dan|dang uy|uy ban mttq|uy ban mat tran|hoi dong thi dua|ban chi dao|trung tam|van phong|ban thuong vu|mat tran to quoc|lien doan lao dong|cong doan|hoi (?:lien hiep|nong dan|cuu chien binh|chu thap do|khuyen hoc)|doan (?:thanh nien|tncs))\\b");
    private static final Pattern OFFICE =
            Pattern.compile("^phòng\\s|^sở\\s|^trường\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLACE =
            Pattern.compile("\\b(xa|phuong|dac khu|thi tran|tinh|thanh pho|quan|huyen)\\s+(?=\\S)");
    private static final Pattern COMPANY = Pattern.compile(
            "\\b(?:cong ty(?: co phan| cp)?|tap doan|nha may|truong(?: mam non| tieu hoc| trung hoc co so| trung hoc pho thong)?) ");
    private static final Pattern COMMITTEE = Pattern.compile(
            "^(?:u[ỷủyv]\\s*ban\\s*nh[aâ]n\\s*d[aâ]n|ubnd|[ủu]y ban nhân dân|uỷ ban nhân dân)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Issuer() {}

    static @Nullable String in(List<Line> front) {
        @Nullable String body = null;
        for (var line : front) {
            var text = withoutFixedWords(line.text());
            var folded = Fold.fold(text);
            var found = BODY.matcher(folded);
            int at = OFFICE.matcher(text).find() ? 0 : -1;
            while (found.find()) {
                at = found.start();
            }
            boolean bare = body != null && text.length() - at < 6;
            if (at >= 0 && text.length() - at < 90 && !bare) {
                body = text.substring(at).strip();
            } else if (body != null
                    && PLACE.matcher(Fold.fold(body)).results().count() == 0
                    && PLACE.matcher(folded).lookingAt()
                    && text.length() < 60) {
                body = body + " " + text;
            }
        }
        return body == null ? null : full(body);
    }

    private static String withoutFixedWords(String text) {
        var result = cut(text, HeadWords.NATION);
        result = cut(result, HeadWords.MOTTO);
        var number = HeadWords.NUMBER.matcher(Fold.fold(result));
        return (number.find() ? result.substring(0, number.start()) : result)
                .replaceAll("[-_*|]{2,}", " ")
                .strip();
    }

    private static String cut(String text, Pattern words) {
        var found = words.matcher(Fold.fold(text));
        return found.find() ? text.substring(0, found.start()) + " " + text.substring(found.end()) : text;
    }

    /** "UBND XÃ AN BÌNH" becomes "Ủy ban nhân dân xã An Bình". */
    static String full(String printed) {
        var text = Fold.clean(printed).replaceAll("[.,;:*_\\s-]+$", "");
        if (Fold.isUpper(text)) {
            text = inSmallLetters(text);
        }
        boolean bare = text.chars().allMatch(c -> c < 128);
        return COMMITTEE.matcher(text).replaceFirst(bare ? "Uy ban nhan dan" : "Ủy ban nhân dân");
    }

    private static String inSmallLetters(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        var folded = Fold.fold(small);
        var place = PLACE.matcher(folded);
        var company = COMPANY.matcher(folded);
        int nameFrom = company.find() ? company.end() : small.length();
        while (place.find()) {
            nameFrom = place.end();
        }
        var generic = small.substring(0, nameFrom).replace("mặt trận tổ quốc việt nam", "Mặt trận Tổ quốc Việt Nam");
        return Character.toUpperCase(generic.charAt(0)) + generic.substring(1) + capitals(small.substring(nameFrom));
    }

    static String capitals(String name) {
        var result = new StringBuilder(name);
        for (int i = 0; i < result.length(); i++) {
            if (i == 0 || " -'".indexOf(result.charAt(i - 1)) >= 0) {
                result.setCharAt(i, Character.toUpperCase(result.charAt(i)));
            }
        }
        return result.toString();
    }
}
