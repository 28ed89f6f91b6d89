package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;

/** Numbers the paragraphs and rows of a document. */
final class Blocks {

    private Blocks() {}

    static List<Block> of(List<Piece> pieces) {
        if (pieces.size() > Limits.BLOCKS) {
            throw new UnreadablePlan(
                    "Văn bản quá dài (hơn %,d đoạn) nên không đọc được. Hãy tách riêng phần kế hoạch rồi tải lên."
                            .formatted(Limits.BLOCKS));
        }
        var result = new ArrayList<Block>();
        for (var piece : Paragraphs.of(pieces)) {
            if (!piece.text().isBlank()) {
                result.add(new Block(result.size(), piece.text(), kind(piece), piece.cells(), piece.table()));
            }
        }
        return List.copyOf(result);
    }

    private static Block.Kind kind(Piece piece) {
        return piece.isRow() ? Block.Kind.ROW : piece.strong() ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }
}
