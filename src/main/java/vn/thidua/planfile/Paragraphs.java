package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Joins lines that belong to one paragraph and drops page numbers. */
final class Paragraphs {

    private static final Pattern PAGE = Pattern.compile(
            "(?:-\\s*)?\\d{1,3}(?:\\s*-)?|[Tt]rang\\s*\\d+(?:\\s*/\\s*\\d+)?|\\d{1,3}\\s*/\\s*\\d{1,3}|(?:https?|file)://\\S+|[^\\p{L}\\d]+");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?…]\\s*[\"”)]?$");
    private static final Pattern NAME_CUT = Pattern.compile(".*(?:van hoa|kinh te|chinh tri|thi dua|sang)$");
    private static final Pattern NAME_REST = Pattern.compile("-\\s*(?:xa hoi|khen thuong|xanh).*");
    private static final Pattern ENDS_OPEN = Pattern.compile(
            "(?U).*(?:[,(-]|\\b(?:và|của|số|ngày|tháng|năm|giai đoạn|về|các|tại|cho|với|trong|đến|theo|ủy ban|uỷ ban|phòng|tổ chức))$");
    private static final Pattern ENDS_OPEN_PLAIN = Pattern.compile(
            ".*(?:[,(-]|\\b(?:va|cua|so|ngay|thang|nam|giai doan|ve|cac|tai|cho|voi|trong|den|theo|uy ban|phong|to chuc))$");
    private static final int WRAP_MIN = 45;
    private static final int WRAP_MAX = 180;

    private final int width;
    private final List<Piece> result = new ArrayList<>();
    private String lastLine = "";
    private boolean gap;

    private Paragraphs(int width) {
        this.width = width;
    }

    static List<Piece> of(List<Piece> pieces) {
        var paragraphs = new Paragraphs(wrapWidth(pieces));
        pieces.forEach(paragraphs::take);
        return paragraphs.result;
    }

    /** The length at which lines are broken by hand, or 0 when they are whole paragraphs. */
    private static int wrapWidth(List<Piece> pieces) {
        var lengths = pieces.stream()
                .filter(piece -> !piece.isGap() && !piece.isRow() && !piece.whole())
                .mapToInt(piece -> piece.text().length())
                .sorted()
                .toArray();
        if (lengths.length < 8) {
            return 0;
        }
        int wide = lengths[lengths.length * 95 / 100];
        int half = lengths[lengths.length * 60 / 100];
        return wide >= WRAP_MIN && lengths[lengths.length - 1] <= WRAP_MAX && half > wide / 2 ? wide : 0;
    }

    private void take(Piece piece) {
        if (piece.isGap() || !piece.isRow() && PAGE.matcher(piece.text()).matches()) {
            gap |= piece.isGap();
            return;
        }
        if (!result.isEmpty() && continues(result.getLast(), piece)) {
            result.set(result.size() - 1, result.getLast().with(result.getLast().text() + " " + piece.text()));
        } else {
            result.add(piece);
        }
        lastLine = piece.text();
        gap = false;
    }

    private boolean continues(Piece before, Piece next) {
        if (before.isRow()
                || next.isRow()
                || before.text().length() > Limits.PARAGRAPH_LETTERS
                || HeadWords.isHeadOrEnd(before.text())
                || HeadWords.isHeadOrEnd(next.text())) {
            return false;
        }
        var folded = Fold.fold(lastLine);
        if (NAME_CUT.matcher(folded).matches()
                && NAME_REST.matcher(Fold.fold(next.text())).matches()) {
            return true;
        }
        if (!Marker.of(next.text()).isNone()
                || ENDED.matcher(lastLine).matches() && (!isFull() || Texts.isClosing(next.text()))) {
            return false;
        }
        char first = next.text().charAt(0);
        boolean ended = ENDED.matcher(lastLine).matches();
        if (Fold.isUpper(before.text()) && Fold.isUpper(next.text())) {
            return !Marker.of(before.text()).isNone() && !ended && !gap;
        }
        if (!ended && (Character.isLowerCase(first) || Character.isDigit(first) && endsOpen(folded))) {
            return !Fold.isUpper(before.text());
        }
        return !gap && !next.whole() && !before.strong() && (isFull() || endsOpen(folded) && !ended);
    }

    /** "vệ" is not "về": marks count unless the line has none. */
    private boolean endsOpen(String folded) {
        var lower = lastLine.toLowerCase(Locale.ROOT);
        return (lower.equals(folded) ? ENDS_OPEN_PLAIN : ENDS_OPEN)
                .matcher(lower)
                .matches();
    }

    /** The line before was broken because it was full, not because the paragraph ended. */
    private boolean isFull() {
        return width > 0 && lastLine.length() >= width * 0.82;
    }
}
