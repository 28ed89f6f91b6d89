package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of plain text: typed, pasted from a chat, or recognised from a scan. */
final class TextBlocks {

    private TextBlocks() {}

    static List<Piece> read(String text) {
        var pieces = new ArrayList<Piece>();
        var tables = new TableGrid();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int end = i;
            while (end < lines.size() && isRow(lines.get(end))) {
                end++;
            }
            if (end - i >= 2) {
                var table = tables.start();
                for (var line : lines.subList(i, end)) {
                    table.row();
                    Arrays.stream(cells(line)).forEach(cell -> table.cell(List.of(Piece.paragraph(cell, false)), 1, 1));
                }
                pieces.addAll(table.pieces());
                i = end - 1;
            } else {
                pieces.add(Piece.line(lines.get(i)));
            }
        }
        return pieces;
    }

    private static boolean isRow(String line) {
        return cells(line).length >= 3;
    }

    private static String[] cells(String line) {
        return line.contains("|")
                ? line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "").split("\\|", -1)
                : line.strip().split("\t", -1);
    }
}
