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
            for (var part : parts(piece)) {
                result.add(new Block(result.size(), part, kind(piece), piece.cells(), piece.table()));
            }
        }
        return List.copyOf(result);
    }

    /** Endless paragraphs are cut at a space, so that no rule has to look too far. */
    private static List<String> parts(Piece piece) {
        var parts = new ArrayList<String>();
        var rest = piece.text();
        while (rest.length() > Limits.PARAGRAPH_LETTERS && !piece.isRow()) {
            int space = rest.lastIndexOf(' ', Limits.PARAGRAPH_LETTERS);
            int end = space > 0 ? space : Limits.PARAGRAPH_LETTERS;
            parts.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        parts.add(rest);
        return parts.stream().filter(part -> !part.isBlank()).toList();
    }

    private static Block.Kind kind(Piece piece) {
        return piece.isRow() ? Block.Kind.ROW : piece.strong() ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }
}
