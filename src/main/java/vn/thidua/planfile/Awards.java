package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.planfile.PlanDraft.AwardForm;
import vn.thidua.planfile.PlanDraft.Source;

/** The forms of award that a plan promises, each with its giver. */
final class Awards {

    private static final Pattern FORM = Pattern.compile(
            "\\b(giay khen|bang khen|co thi dua|giay chung nhan|bang chung nhan|thu khen|thu cam on|giay bieu duong|bang ghi cong|ky niem chuong|bang lao dong sang tao|danh hieu(?=\\s*[\"'])|huan chuong(?: lao dong)?(?: hang (?:nhat|nhi|ba))?|"
                    + "(?:danh hieu )?[\"']?(?:tap the )?lao dong (?:tien tien|xuat sac)|(?:danh hieu )?[\"']?chien si thi dua(?: co so| cap \\w+)?|bieu trung|giai thuong)\\b");
    private static final Pattern GIVER = Pattern.compile(
            "^[\"']?\\s*(?:cua\\s+)((?:pho )?(?:chu tich |thu tuong |giam doc |bo truong |ban chap hanh |hoi dong )?(?:uy ban nhan dan|ubnd|chinh phu|hdnd|mttq|uy ban mttq|uy ban mat tran to quoc|dang uy|nuoc|so|bo|cong an|doan|hoi)?"
                    + "[^;,.:()]*?)(?=\\s*(?:[;,.:()]|$|\\b(?:cho|doi voi|theo|khi|nhan|tai|vao|de|va|hoac|tang|danh cho|kem|trong|neu|co|den)\\b))");
    private static final Pattern ASKED = Pattern.compile(
            "(?:(?:de nghi|trinh|tham muu|de xuat)\\s+)?((?:chu tich|giam doc|thu tuong|bo truong|truong ban|ban [a-z]+ [a-z]+|ubnd|uy ban|dang uy|hoi|cong an|so|(?:tong )?lien doan|cong doan|ban chap hanh|ban thuong (?:truc|vu)|mttq|mat tran)\\s+[^;.:()]*?)\\s+(?:xem xet\\s*,?\\s*)?(?:quyet dinh\\s+)?(?:xet\\s+)?(?:tang thuong|tang|khen thuong|trao|cap)\\s+$");
    private static final Pattern SEVERAL = Pattern.compile(
            "^\\s*(?:,|va|hoac|/)\\s*(?:cua\\s+)?(?:chu tich|thu tuong|ubnd|uy ban|bo truong|giam doc)\\b(?![^,;.]*\\b(?:tang|trao)\\b).*");
    private static final Pattern MORE_GIVERS =
            Pattern.compile("(?:,|\\bva|\\bhoac)\\s+(?:chu tich|thu tuong|ubnd|uy ban|bo truong|giam doc)\\b");
    private static final Pattern LISTED = Pattern.compile("\\s*(?:,|va|hoac)\\s*");
    private static final Pattern LEVELS = Pattern.compile("^\\s+cac cap\\b");
    private static final Pattern NAMED = Pattern.compile("^\\s*[\"'“”][^\"'“”]{2,60}[\"'“”]");
    private static final Pattern AWARDING = Pattern.compile("khen|tang|bieu duong|ton vinh|danh hieu|thuong");

    private final List<AwardForm> forms = new ArrayList<>();

    static List<AwardForm> of(List<Section> sections) {
        var awards = new Awards();
        var lines = new ArrayList<Line>();
        for (var section : sections) {
            if (section.kind() == SectionKind.AWARDS || section.kind() == SectionKind.AWARD_FORMS) {
                section.content().stream().flatMap(Node::all).forEach(node -> lines.add(node.line));
            }
        }
        lines.forEach(awards::forms);
        if (awards.forms.isEmpty()) {
            lines.forEach(awards::clause);
        }
        return awards.forms;
    }

    private void forms(Line line) {
        var folded = Fold.fold(line.text());
        var found = FORM.matcher(folded);
        var giver = "";
        int last = 0;
        while (found.find()) {
            int end = formEnd(folded, found);
            var form = line.text().substring(found.start(1), end);
            form = end > found.end() ? form : form.replaceAll("[\"“”']", "");
            var own = giver(line.text(), folded, last, found.start(), end);
            boolean listed = last > 0
                    && LISTED.matcher(folded.substring(last, found.start())).matches();
            giver = own.isEmpty() && listed ? giver : own;
            add(capital(form) + giver.replace(" của ", isPlain(form) ? " cua " : " của "), line);
            last = giverEnd(folded, end);
        }
    }

    /** A certificate, medal or title is told by the name in quotation marks behind it. */
    private static int formEnd(String folded, Matcher found) {
        var named = NAMED.matcher(folded.substring(found.end()));
        return found.group(1).matches(".*chung nhan|ky niem chuong|danh hieu") && named.find()
                ? found.end() + named.end()
                : found.end();
    }

    private static int giverEnd(String folded, int end) {
        var giver = GIVER.matcher(folded.substring(end));
        return giver.find() ? end + giver.end() : end;
    }

    private static String giver(String text, String folded, int from, int start, int end) {
        var after = folded.substring(end);
        if (LEVELS.matcher(after).find()) {
            return text.substring(end, end + " các cấp".length());
        }
        var giver = GIVER.matcher(after);
        if (giver.find()) {
            return SEVERAL.matcher(after.substring(giver.end())).matches()
                    ? ""
                    : " của "
                            + text.substring(end + giver.start(1), end + giver.end(1))
                                    .strip();
        }
        var before = folded.substring(from, start);
        var asked = ASKED.matcher(before);
        if (!asked.find()) {
            return "";
        }
        boolean several = MORE_GIVERS.matcher(asked.group(1)).find();
        return several
                ? ""
                : " của "
                        + text.substring(from + asked.start(1), from + asked.end(1))
                                .strip();
    }

    /** Where no form is named, the clause says what is awarded. */
    private void clause(Line line) {
        if (!line.isRow()
                && AWARDING.matcher(Fold.fold(line.text())).find()
                && !Texts.isLeadIn(line.body())
                && !line.body().isBlank()) {
            add(Texts.trimStop(line.body()), line);
        }
    }

    private void add(String name, Line line) {
        var key = Fold.fold(name).replaceAll("uy ban nhan dan", "ubnd");
        boolean known = forms.stream()
                .anyMatch(form -> same(Fold.fold(form.name()).replaceAll("uy ban nhan dan", "ubnd"), key));
        if (!known) {
            forms.removeIf(form -> key.startsWith(Fold.fold(form.name()) + " cua "));
            forms.add(new AwardForm(name, new Source(line.block().index(), line.text()), 0.9));
        }
    }

    private static boolean same(String known, String fresh) {
        return known.equals(fresh) || known.startsWith(fresh + " cua ");
    }

    private static boolean isPlain(String form) {
        return form.chars().allMatch(c -> c < 128);
    }

    private static String capital(String form) {
        return Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }
}
