package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.planfile.PlanDraft.Document;
import vn.thidua.planfile.PlanDraft.Movement;
import vn.thidua.planfile.PlanDraft.Phase;
import vn.thidua.planfile.PlanDraft.Source;

/** Names the document and the movement from head, tail and phases. */
final class Identity {

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«]\\s*([^\"“”„«»]{3,300}?)\\s*[\"“”»]");
    private static final Pattern YEARS = Pattern.compile(
            "(giai doan|nhiem ky|nam)\\s*(?:tu\\s*)?(?:nam\\s*)?(20\\d\\d)\\s*(?:-|den|toi)\\s*(?:nam\\s*)?(20\\d\\d)");
    private static final Pattern UNQUOTED = Pattern.compile(
            "phong trao thi dua\\s+(.+?)(?=\\s+(?:giai doan|nam 20|tren dia ban|tai xa|tai phuong|dot)|$)");

    private static final Pattern OTHER_BODY =
            Pattern.compile("ban (?:chap hanh|thuong (?:truc|vu))|hoi dong|mttq|mat tran");

    private Identity() {}

    static Document document(PlanText text, List<Block> blocks) {
        var head = text.decision() == null ? text.head() : text.decision();
        var other = text.head();
        var inferred = new ArrayList<String>();
        var place = head.place != null ? head.place : other.place;
        var issuer = head.issuer != null ? head.issuer : other.issuer;
        if (issuer == null) {
            issuer = inferredIssuer(text, place);
            if (issuer != null) {
                inferred.add("issuer");
            }
        }
        var kind = head.kind;
        if (kind == null && (head.number != null || head.numberRaw != null)) {
            kind = kindOf(head.number == null ? String.valueOf(head.numberRaw) : head.number);
            inferred.add("kind");
        }
        var source = sourceOf(head, blocks);
        return new Document(
                kind,
                head.number,
                head.numberRaw,
                head.date != null ? head.date : other.date,
                place,
                issuer,
                head.title,
                text.tail().signatory,
                text.tail().signatoryTitle(),
                inferred,
                source,
                inferred.isEmpty() ? 0.95 : 0.7);
    }

    private static Source sourceOf(Head head, List<Block> blocks) {
        if (!head.titleLines.isEmpty()) {
            return head.titleLines.getFirst().source();
        }
        return head.lines.isEmpty()
                ? blocks.isEmpty()
                        ? Source.NONE
                        : new Source(0, blocks.getFirst().text())
                : head.lines.getFirst().source();
    }

    private static String kindOf(String number) {
        return number.contains("QĐ") || number.contains("QD") ? "Quyết định" : "Kế hoạch";
    }

    /** From the signature block ("TM. ỦY BAN NHÂN DÂN") and the commune named in title, signature or place. */
    private static @Nullable String inferredIssuer(PlanText text, @Nullable String place) {
        var title = text.tail().signatoryTitle();
        var folded = title == null ? "" : Fold.fold(title);
        boolean committee = folded.contains("uy ban nhan dan") || folded.contains("ubnd");
        boolean chair =
                folded.contains("chu tich") && !OTHER_BODY.matcher(folded).find();
        if (!committee && !chair) {
            return null;
        }
        var headTitle = text.head().title == null ? "" : text.head().title;
        var commune = commune(headTitle, place);
        return commune == null
                ? place == null ? "Ủy ban nhân dân" : "Ủy ban nhân dân xã " + place
                : "Ủy ban nhân dân " + commune;
    }

    private static @Nullable String commune(String title, @Nullable String place) {
        if (place != null) {
            var named = Pattern.compile("(?<!\\p{L})(xã|phường|đặc khu|xa|phuong|dac khu)\\s+" + Pattern.quote(place))
                    .matcher(title);
            if (named.find()) {
                return named.group();
            }
        }
        var found = COMMUNE_NAME.matcher(title);
        return found.find() ? found.group().strip() : null;
    }

    private static final Pattern COMMUNE_NAME =
            Pattern.compile("(?<!\\p{L})(?:xã|phường|đặc khu)\\s+(?:\\p{Lu}\\p{L}*\\s*){1,4}");

    static Movement movement(PlanText text, List<Phase> phases, Source source) {
        var title = String.valueOf(
                text.head().title != null ? text.head().title : text.decision() == null ? "" : text.decision().title);
        var years = YEARS.matcher(Fold.fold(title));
        var start =
                phases.isEmpty() ? null : Period.atMostMonth(phases.getFirst().start());
        var end = phases.isEmpty() ? null : Period.atMostMonth(phases.getLast().end());
        if (years.find() && (!years.group(1).equals("nam") || start == null)) {
            return new Movement(name(title), years.group(2), years.group(3), source, 0.95);
        }
        return new Movement(name(title), start, end, source, 0.8);
    }

    private static @Nullable String name(String title) {
        var quoted = QUOTED.matcher(title);
        if (quoted.find()) {
            return quoted.group(1).strip();
        }
        var plain = UNQUOTED.matcher(Fold.fold(title));
        return plain.find() ? title.substring(plain.start(1), plain.end(1)).strip() : null;
    }
}
