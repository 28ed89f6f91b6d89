package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.planfile.PlanDraft.Deadline;
import vn.thidua.planfile.PlanDraft.Source;

/** Dates and rhythms by which something stated is due. */
final class Deadlines {

    private static final int FIRST_YEAR = 2025;
    private static final Pattern MEMORIAL = Pattern.compile(
            ".*(?:ky niem|chao mung|(?:ngay|nam|dang) thanh lap|ngay sinh|truyen thong|ngay hoi|huong ung ngay|nhan (?:dip|ngay)|nhan ky|the gioi|toan quoc|quoc khanh|chien thang|quoc te)[^;]{0,80}$");
    private static final Pattern RANGE = Pattern.compile("\\s*(?:-|den|toi|~)\\s*(?:het|cuoi|truoc|ngay|thang|\\s)*");
    private static final Pattern YEARLY_BEFORE = Pattern.compile(
            "(?:^|.*[;.:(]\\s*)\\W*(?:dinh ky\\s*,?\\s*)?$|.*dinh ky(?:\\s+\\S+){0,5}\\s*,?\\s*$|.*(?:bao cao|so ket|tong ket|binh xet|ra soat|phat dong|tong hop|xet tang|danh gia ket qua|cong nhan|ban giao)(?:\\s+\\S+){0,6}\\s*$");
    private static final Pattern DESCRIBED = Pattern.compile(
            ".*(?:chuong trinh|ke hoach|nhiem vu|cong tac|muc do|danh gia|chi tieu|xep loai|phan loai|khen thuong|thuong xuyen|tap the, ca nhan|can bo|nghi quyet|doi song|du toan|ngan sach|kinh phi)(?:\\s+\\S+){0,4}\\s*$");
    private static final Pattern DESCRIBES =
            Pattern.compile("^\\s*(?:cua|theo|duoc|thuc hien (?:dung|theo)|da |doi voi|va (?:ca|theo|giai doan)).*");

    private Deadlines() {}

    static List<Deadline> of(List<Section> sections, Phases phases) {
        var result = new ArrayList<Deadline>();
        for (var section : sections) {
            if (section.kind() != SectionKind.HEAD && section.kind() != SectionKind.BASES) {
                var tables = Table.in(section);
                section.content().stream()
                        .flatMap(Node::all)
                        .filter(node -> !node.isRow())
                        .forEach(node -> inLine(node.line, node.body(), phases.isLimit(node.line), result));
                tables.forEach(table -> inTable(table, table.isPhases(section.kind()), result));
            }
        }
        return result;
    }

    /** @param limits the dates of the table only limit phases */
    private static void inTable(Table table, boolean limits, List<Deadline> result) {
        for (var row : table.rows()) {
            var name = table.cell(row, Table.Column.NAME);
            var time = table.cell(row, Table.Column.TIME);
            if (!limits && !time.isBlank()) {
                var due = Dates.find(time).stream()
                        .filter(mention -> !mention.isBareYear())
                        .toList();
                withoutRangeStarts(time, due)
                        .forEach(mention -> result.add(deadline(
                                Texts.trimStop(name.isBlank() ? time : name.replace('\n', ' ')),
                                mention,
                                new Source(row.block().index(), time))));
            }
            for (var cell : row.block().cells().stream().distinct().toList()) {
                boolean own = cell.equals(time) || limits && cell.equals(table.cell(row, Table.Column.PHASE));
                if (!own) {
                    inLine(row, cell, false, result);
                }
            }
        }
    }

    private static void inLine(Line line, String text, boolean limits, List<Deadline> result) {
        for (var clause : Texts.clauses(text)) {
            var words = Texts.trimStop(Line.of(line.block(), clause).body());
            for (var mention : of(clause)) {
                if (!limits || !PhaseText.isLimit(clause, mention)) {
                    result.add(deadline(words, mention, new Source(line.block().index(), clause)));
                }
            }
        }
    }

    private static Deadline deadline(String text, DateMention mention, Source source) {
        return new Deadline(text, mention.iso(), mention.isRecurring() ? "recurring" : "once", source, 0.85);
    }

    /** The mentions of a clause by which something is due. */
    static List<DateMention> of(String clause) {
        var mentions = Dates.find(clause);
        if (mentions.isEmpty()) {
            return mentions;
        }
        var folded = Fold.fold(clause);
        var cited = Citations.all(clause);
        var due = mentions.stream()
                .filter(mention -> !mention.isBareYear())
                .filter(mention -> cited.stream()
                        .noneMatch(found -> mention.start() >= found.start() && mention.end() <= found.end()))
                .filter(mention -> mention.year() == 0 || mention.year() >= FIRST_YEAR)
                .filter(mention ->
                        !MEMORIAL.matcher(folded.substring(0, mention.start())).matches())
                .filter(mention -> !mention.isRhythmOnly() || isDue(folded, mention))
                .toList();
        return distinct(withoutRangeStarts(clause, due));
    }

    private static List<DateMention> distinct(List<DateMention> mentions) {
        var seen = new java.util.HashSet<String>();
        return mentions.stream().filter(mention -> seen.add(mention.iso())).toList();
    }

    /** Of "từ … đến …" only the end is due. */
    static List<DateMention> withoutRangeStarts(String text, List<DateMention> mentions) {
        var folded = Fold.fold(text);
        var result = new ArrayList<DateMention>();
        for (int i = 0; i < mentions.size(); i++) {
            boolean starts = i + 1 < mentions.size()
                    && !mentions.get(i).isRhythmOnly()
                    && RANGE.matcher(folded.substring(
                                    mentions.get(i).end(), mentions.get(i + 1).start()))
                            .matches();
            if (!starts) {
                result.add(mentions.get(i));
            }
        }
        return result;
    }

    private static boolean isDue(String folded, DateMention mention) {
        var before = folded.substring(0, mention.start());
        var after = folded.substring(mention.end());
        boolean periodic = folded.startsWith("dinh ky", mention.start()) || before.matches(".*dinh ky[^;.]{0,40}$");
        if (periodic) {
            return true;
        }
        if (DESCRIBES.matcher(after).matches() && !before.isBlank()) {
            return false;
        }
        if ("yearly".equals(mention.rhythm())) {
            return YEARLY_BEFORE.matcher(before).matches()
                    && !DESCRIBED.matcher(before).matches();
        }
        return !DESCRIBED.matcher(before).matches();
    }
}
