package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.planfile.PlanDraft.Document;
import vn.thidua.planfile.PlanDraft.Passage;
import vn.thidua.planfile.PlanDraft.Source;

/** What a person should look at before the plan is used. */
final class Doubts {

    private static final Pattern BLANK = Pattern.compile(
            "\\b[Xx]ã [A-BX](?![\\p{L}\\d])|\\b[Pp]hường [A-BX](?![\\p{L}\\d])|(?:\\.{4,}|…{2,}|_{3,})");

    private Doubts() {}

    static List<Passage> of(Document document, List<Block> blocks, List<String> notes) {
        var doubts = new ArrayList<Passage>();
        var first = blocks.getFirst();
        notes.forEach(note -> doubts.add(new Passage(note, new Source(first.index(), first.text()), 0.9)));
        if (document.number() == null) {
            doubts.add(new Passage("Văn bản chưa có số", document.source(), 0.9));
        }
        if (document.date() == null || document.date().length() < 10) {
            doubts.add(new Passage("Ngày ban hành chưa đủ ngày, tháng, năm", document.source(), 0.9));
        }
        if (document.inferred().contains("issuer")) {
            doubts.add(new Passage("Cơ quan ban hành được suy ra từ phần ký và địa danh", document.source(), 0.7));
        }
        for (var block : blocks) {
            var blank = BLANK.matcher(block.text());
            if (blank.find()) {
                doubts.add(new Passage(
                        "Chỗ chưa điền: “" + blank.group() + "”", new Source(block.index(), block.text()), 0.8));
            }
        }
        return doubts;
    }
}
