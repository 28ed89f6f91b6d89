package vn.thidua.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.thidua.paper.Paper.Signature;

/** Components 7 and 9: who signs at the right, recipients or a second signature at the left; on one page. */
final class FootBlock {

    private final Pen pen;

    FootBlock(Pen pen) {
        this.pen = pen;
    }

    void write(List<Signature> signatures, List<String> recipients) {
        var widths = pen.template().foot();
        pen.write(Look.GAP, "").setKeepNext(true);
        var table = pen.table(1, 2);
        table.removeBorders();
        Tables.lay(table, List.of(widths.left(), widths.right()), 0, 0);
        var row = table.getRow(0);
        if (signatures.size() == 2) sign(row.getCell(0), signatures.getFirst());
        else recipients(row.getCell(0), recipients);
        sign(row.getCell(1), signatures.getLast());
    }

    private void sign(XWPFTableCell cell, Signature signature) {
        signature.posts().forEach(post -> pen.write(cell, Look.POST, Words.capitals(post)));
        var name = signature.name();
        pen.write(cell, Look.SIGNER, name == null ? "" : Words.clean(name));
    }

    private void recipients(XWPFTableCell cell, List<String> recipients) {
        if (recipients.isEmpty()) return;
        pen.write(cell, Look.RECIPIENTS, "Nơi nhận:");
        for (var index = 0; index < recipients.size(); index++) {
            var last = index == recipients.size() - 1;
            pen.write(cell, Look.RECIPIENT, "- " + Words.sentence(recipients.get(index), last ? "." : ";"));
        }
    }
}
