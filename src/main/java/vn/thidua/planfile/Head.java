package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The head of a document: issuer, number, place, date, kind and title, also when glued into one line. */
final class Head {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("ke hoach", "Kế hoạch"),
            Map.entry("quyet dinh", "Quyết định"),
            Map.entry("chuong trinh", "Chương trình"),
            Map.entry("huong dan", "Hướng dẫn"),
            Map.entry("thong bao", "Thông báo"),
            Map.entry("de an", "Đề án"),
            Map.entry("phuong an", "Phương án"),
            Map.entry("to trinh", "Tờ trình"),
            Map.entry("chi thi", "Chỉ thị"),
            Map.entry("quy dinh", "Quy định"),
            Map.entry("quy che", "Quy chế"),
            Map.entry("cong van", "Công văn"),
            Map.entry("phat dong", "Phát động"),
            Map.entry("the le", "Thể lệ"));
    private static final Pattern TITLE_ENDS = Pattern.compile(
            "^(?:can cu|thuc hien (?!phong trao|thi dua|cuoc van dong)|trien khai thuc hien (?:ke hoach|chi thi|quyet dinh|nghi quyet|van ban|cong van)|nham|de |thiet thuc|"
                    + "xet|theo|uy ban nhan dan|ubnd|chu tich|\\(|quyet dinh\\s*:|hoi dong).*");
    private static final int TITLE_LINES = 6;

    @Nullable
    String kind;

    @Nullable
    String number;

    @Nullable
    String numberRaw;

    @Nullable
    String date;

    @Nullable
    String place;

    @Nullable
    String issuer;

    @Nullable
    String title;

    final List<Line> lines = new ArrayList<>();
    final List<Line> titleLines = new ArrayList<>();
    final List<Line> fixed = new ArrayList<>();
    int end;

    /** Reads the head at the start of the lines; {@link #end} is the index of the first line after it. */
    static Head read(List<Line> lines) {
        var head = new Head();
        int kindAt = KindLine.find(lines);
        if (kindAt >= 0) {
            head.takeKind(lines.get(kindAt));
            head.end = kindAt + 1;
            head.takeTitle(lines);
        } else {
            head.end = headWithoutKind(lines);
        }
        head.takeFront(lines.subList(0, kindAt >= 0 ? kindAt : head.end));
        return head;
    }

    private static int headWithoutKind(List<Line> lines) {
        int end = 0;
        for (int i = 0; i < Math.min(lines.size(), 15); i++) {
            if (HeadWords.isHeadOrEnd(lines.get(i).text())) {
                end = i + 1;
            }
        }
        return end;
    }

    private void takeKind(Line line) {
        var folded = Fold.fold(line.text());
        var match = HeadWords.KIND.matcher(folded);
        int from = KindLine.kindStart(folded);
        if (match.find(from)) {
            var word = match.group(1).replaceAll("\\s+", " ");
            kind = KINDS.getOrDefault(word, "Kế hoạch");
            var rest = line.text().substring(match.end()).strip().replaceFirst("^[:.\\-\\s]+", "");
            lines.add(line);
            title = rest.isEmpty() ? null : rest;
        }
    }

    private void takeTitle(List<Line> all) {
        var words = new StringBuilder(title == null ? "" : title);
        boolean complete = title != null && title.length() > 60;
        for (int i = end; i < Math.min(all.size(), end + TITLE_LINES) && !complete; i++) {
            var line = all.get(i);
            var folded = Fold.fold(line.text());
            if (line.isRow()
                    || line.text().matches(".*[;:]$")
                    || line.text().length() > 400
                    || TITLE_ENDS.matcher(folded).matches()
                    || !line.marker().isNone() && !words.isEmpty()
                    || !words.isEmpty() && SectionTitle.of(line.text()).coverage() > 0.8) {
                break;
            }
            titleLines.add(line);
            if (HeadWords.PLACE_DATE.matcher(line.text()).matches()) {
                takeNumberAndDate(line);
                continue;
            }
            words.append(words.isEmpty() ? "" : " ").append(line.text());
        }
        end += titleLines.size();
        title = words.isEmpty() ? null : Texts.trimStop(words.toString().replaceFirst("[-_*\\s]+$", ""));
    }

    private void takeFront(List<Line> front) {
        for (var line : front) {
            takeNumberAndDate(line);
            if (HeadWords.isFixed(line.text())) {
                fixed.add(line);
            }
        }
        issuer = Issuer.in(front);
    }

    private void takeNumberAndDate(Line line) {
        var folded = Fold.fold(line.text());
        var text = new StringBuilder(line.text());
        var found = HeadWords.NUMBER.matcher(folded);
        if (numberRaw == null && number == null && found.find()) {
            var digits = found.group(1).replaceAll("\\D", "");
            int symbolEnd = symbolEnd(line.text(), found.start(2));
            var symbol = line.text().substring(found.start(2), symbolEnd);
            number = digits.isEmpty() ? null : digits + "/" + symbol;
            numberRaw = digits.isEmpty() ? "/" + symbol : null;
            text.replace(found.start(), symbolEnd, " ".repeat(symbolEnd - found.start()));
            lines.add(line);
        }
        var dated = HeadWords.PLACE_DATE.matcher(text);
        if (date == null && dated.find()) {
            place = placeIn(dated.group(1));
            date = iso(dated.group(2), dated.group(3), dated.group(4));
            lines.add(line);
        }
    }

    /** The last words: in a head glued into one line the motto and the number stand before the place. */
    private static String placeIn(String words) {
        var motto = HeadWords.MOTTO.matcher(Fold.fold(words));
        var parts =
                (motto.find() ? words.substring(motto.end()) : words).strip().split("\\s{3,}");
        return parts[parts.length - 1].strip();
    }

    private static int symbolEnd(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isUpperCase(text.charAt(at))
                        || Character.isDigit(text.charAt(at))
                        || "-&.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    static @Nullable String iso(String day, String month, String year) {
        var y = year.replaceAll("\\D", "");
        var m = month.replaceAll("\\D", "");
        var d = day.replaceAll("\\D", "");
        if (y.length() != 4) {
            return null;
        }
        if (m.isEmpty() || m.length() > 2) {
            return y;
        }
        return d.isEmpty() || d.length() > 2
                ? y + "-%02d".formatted(Integer.parseInt(m))
                : y + "-%02d-%02d".formatted(Integer.parseInt(m), Integer.parseInt(d));
    }
}
