package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The end of a document: recipients and signature, in two columns, one after the other, or glued. */
final class Tail {

    private static final Pattern COLUMNS = Pattern.compile(
            "(?<!KT\\.|KT|Q\\.|PHÓ|PHO|TM\\.|TL\\.)\\s+(?=(?:TM|KT|TL|TUQ|Q)\\s*\\.\\s*\\p{Lu}|(?:PHÓ |PHO )?(?:CHỦ TỊCH|CHU TICH)\\s*$|(?:PHÓ|PHO) (?:CHỦ TỊCH|CHU TICH)\\b|(?:TRƯỞNG|PHÓ) (?:BAN|PHÒNG)\\s*$|\\(?(?:[Đđ]ã|ĐÃ) (?:ký|KÝ))");
    private static final Pattern GLUED_TITLES = Pattern.compile(
            "(?<!PHÓ|PHO|KT\\.|Q\\.)\\s+(?=KT\\s*\\.|(?:PHÓ|PHO) (?:CHỦ|CHU)|(?:CHỦ TỊCH|CHU TICH)\\b)");
    private static final Pattern GLUED_NAME =
            Pattern.compile("^(.*?[;.,])\\s+((?:\\p{Lu}\\p{L}+\\s+){1,4}\\p{Lu}\\p{L}+)$");
    private static final Pattern NAME =
            Pattern.compile("(?:(?:ThS|TS|CN|KS|BS)\\.?\\s+)?(\\p{Lu}[\\p{L}'’]*(?:[\\s-]+\\p{Lu}[\\p{L}'’]*){1,5})");
    private static final Pattern TITLE_THEN_NAME = Pattern.compile(
            "(.*?(?:CHỦ TỊCH|CHU TICH|GIÁM ĐỐC|GIAM DOC|TRƯỞNG BAN|TRƯỞNG PHÒNG|BÍ THƯ))\\s+(\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*){1,4})");
    private static final Pattern SIGNED =
            Pattern.compile("\\W*(?:da ky|ky ten|ky dien tu|ky, (?:ghi ro ho ten, )?dong dau).*");
    private static final Pattern ANNEX =
            Pattern.compile("\\W*(?:phu luc|bieu (?:mau|so)|bang tieu chi|danh muc|\\(kem theo|\\(ban hanh kem).*");

    private static final Pattern PORTAL = Pattern.compile(
            "\\W*(?:(?:cac )?(?:tin|bai viet|van ban) (?:lien quan|khac|cung chuyen muc|moi)|tin, bai (?:lien quan|khac))\\b.*");

    final List<Line> recipients = new ArrayList<>();
    final List<Line> frame = new ArrayList<>();
    final List<Line> titleLines = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    @Nullable
    String signatory;

    private boolean inRecipients;
    private boolean over;
    int start;
    int end;

    /** The tail that begins at or after {@code from}; empty when the document has none. */
    static Tail read(List<Line> lines, int from) {
        var tail = new Tail();
        tail.start = startOf(lines, from);
        tail.end = tail.start;
        while (tail.end < lines.size() && tail.take(lines.get(tail.end))) {
            tail.end++;
        }
        return tail;
    }

    @Nullable
    String signatoryTitle() {
        return titles.isEmpty() ? null : String.join(" / ", titles);
    }

    private static int startOf(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            var folded = Fold.fold(lines.get(i).text()).strip();
            boolean recipients = HeadWords.RECIPIENTS.matcher(folded).find();
            boolean signing = folded.length() < 70
                    && HeadWords.SIGNING.matcher(folded).find()
                    && Fold.isUpper(lines.get(i).text())
                    && !isFollowedByBases(lines, i);
            if (!lines.get(i).isRow() && (recipients || signing)) {
                return i;
            }
        }
        return lines.size();
    }

    /** "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ" above the bases is who decides, not who signs. */
    private static boolean isFollowedByBases(List<Line> lines, int at) {
        return lines.stream()
                .skip(at + 1L)
                .limit(3)
                .anyMatch(line -> Fold.fold(line.text()).startsWith("can cu "));
    }

    private boolean take(Line line) {
        var folded = Fold.fold(line.text()).strip();
        boolean heading = line.marker().style() == Marker.Style.ROMAN && !titles.isEmpty();
        boolean nextDocument = KindLine.kindStart(folded) == 0
                && Fold.isUpper(line.text())
                && HeadWords.KIND.matcher(folded).lookingAt();
        if (line.isRow()
                || ANNEX.matcher(folded).matches()
                || heading
                || nextDocument && !titles.isEmpty()
                || signatory != null && !inRecipients && isForeign(folded)) {
            return false;
        }
        over |= signatory != null && PORTAL.matcher(folded).matches();
        for (var part : over ? new String[0] : COLUMNS.split(line.text())) {
            takePart(line, part.strip());
        }
        return true;
    }

    /** After the name only recipients may follow. */
    private static boolean isForeign(String folded) {
        return !HeadWords.RECIPIENTS.matcher(folded).find() && !folded.matches("\\W.*") && folded.length() > 60;
    }

    private void takePart(Line line, String part) {
        var folded = Fold.fold(part);
        var recipientsWord = HeadWords.RECIPIENTS.matcher(folded);
        if (recipientsWord.find()) {
            inRecipients = true;
            frame.add(line);
            var rest = part.substring(recipientsWord.end()).strip();
            for (var inline : rest.isEmpty() ? new String[0] : rest.split("(?<=[;.])\\s+(?=-)")) {
                takePart(line, inline);
            }
        } else if (isSigning(part, folded)) {
            takeTitles(line, part);
        } else if (isName(part) && !titles.isEmpty()) {
            signatory = signatory == null
                    ? Fold.isUpper(part) ? Issuer.capitals(part.toLowerCase(java.util.Locale.ROOT)) : nameIn(part)
                    : signatory;
            frame.add(line);
        } else if (SIGNED.matcher(folded).matches()) {
            frame.add(line);
        } else if (inRecipients && (signatory == null || part.startsWith("-") || part.startsWith("+"))) {
            takeRecipient(line, part);
        } else if (!titles.isEmpty() && signatory == null && Fold.isUpper(part) && part.length() < 60) {
            takeTitles(line, part);
        } else if (recipients.isEmpty() && signatory == null) {
            frame.add(line);
        }
    }

    private boolean isSigning(String part, String folded) {
        if (part.length() >= 110) {
            return false;
        }
        var named = TITLE_THEN_NAME.matcher(part);
        boolean titled = !titles.isEmpty() && signatory == null && named.matches() && Fold.isUpper(named.group(1));
        return titled
                || HeadWords.SIGNING.matcher(folded).find()
                        && Fold.isUpper(part.length() > 25 ? part.substring(0, 25) : part);
    }

    private void takeTitles(Line line, String part) {
        var words = part;
        var named = TITLE_THEN_NAME.matcher(part);
        if (named.matches()) {
            words = named.group(1);
            signatory = named.group(2);
        }
        titleLines.add(line);
        for (var title : GLUED_TITLES.split(words)) {
            titles.add(Texts.title(title));
        }
    }

    private void takeRecipient(Line line, String part) {
        var glued = GLUED_NAME.matcher(part);
        if (glued.matches()
                && !titles.isEmpty()
                && signatory == null
                && !glued.group(2).matches(".*(?:UBND|HĐND|VT).*")) {
            signatory = glued.group(2);
            part = glued.group(1);
        }
        if (part.matches("\\W*")) {
            return;
        }
        recipients.add(Line.of(line.block(), part));
    }

    private static boolean isName(String part) {
        return NAME.matcher(part).matches()
                && !Fold.fold(part)
                        .matches(
                                ".*\\b(?:uy ban|chu tich|ubnd|luu|phong|van phong|xa|noi nhan|giam doc|truong ban|bi thu)\\b.*");
    }

    private static String nameIn(String part) {
        var name = NAME.matcher(part);
        return name.matches() ? name.group(1) : part;
    }
}
