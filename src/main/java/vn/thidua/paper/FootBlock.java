package vn.thidua.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.thidua.paper.Paper.Signature;

/** Components 7 and 9: who signs at the right, recipients or a second signature at the left; on one page. */
final class FootBlock {

    private final Pen pen;

    FootBlock(Pen pen) {
        this.pen = pen;
    }

    /** @param dated place and date above the signature, where the head of the paper has none; empty otherwise */
    void write(List<Signature> signatures, List<String> recipients, String dated) {
        var widths = pen.template().foot();
        pen.write(Look.GAP, "").setKeepNext(true);
        var table = pen.table(dated.isEmpty() ? 1 : 2, 2);
        table.removeBorders();
        Tables.lay(table, List.of(widths.left(), widths.right()), 0, 0);
        if (!dated.isEmpty()) date(table.getRow(0), dated);
        var row = table.getRows().getLast();
        if (signatures.size() == 2) sign(row.getCell(0), signatures.getFirst());
        else recipients(row.getCell(0), recipients);
        sign(row.getCell(1), signatures.getLast());
    }

    private void date(XWPFTableRow row, String dated) {
        pen.write(row.getCell(0), Look.PLACE_DATE, "").setKeepNext(true);
        pen.write(row.getCell(1), Look.PLACE_DATE, dated).setKeepNext(true);
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
