package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Lines and tables of a Markdown file. A file that only bears the ending is read as plain text. */
final class MarkdownBlocks {

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)\\s*#*\\s*");
    private static final Pattern MARKED =
            Pattern.compile("(?m)^\\s{0,3}#{1,6}\\s|\\*\\*\\S|^\\s*\\|?\\s*:?-{3,}:?\\s*\\|");
    private static final Pattern RULER =
            Pattern.compile("\\s*\\|?(?:\\s*:?-{2,}:?\\s*\\|)+(?:\\s*:?-{2,}:?\\s*)?|\\s*(?:[-*_=]\\s*){3,}");
    private static final Pattern EMPHASIS =
            Pattern.compile("(\\*\\*\\*|\\*\\*|__|(?<![\\p{L}\\d*_])[*_](?=[^\\s*_]))(.+?)\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|~>\"'])");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private MarkdownBlocks() {}

    static boolean isMarkdown(String text) {
        return MARKED.matcher(text).find();
    }

    static List<Piece> read(String text) {
        var pieces = new ArrayList<Piece>();
        var tables = new TableGrid();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isRow(line)) {
                int end = i;
                while (end < lines.size() && isRow(lines.get(end))) {
                    end++;
                }
                pieces.addAll(table(tables, lines.subList(i, end)));
                i = end - 1;
            } else if (RULER.matcher(line).matches()) {
                pieces.add(Piece.line(""));
            } else {
                for (var part : BREAK.split(line)) {
                    pieces.add(piece(part));
                }
                if (line.isBlank()) {
                    pieces.add(Piece.line(""));
                }
            }
        }
        return pieces;
    }

    private static Piece piece(String line) {
        var heading = HEADING.matcher(line);
        boolean titled = heading.matches();
        var text = (titled ? heading.group(1) : line).replaceFirst("^(?:>\\s?)+", "");
        var plain = plain(text.strip());
        boolean strong = titled || text.strip().matches("[*_]{2,}.*[*_]{2,}") && !text.contains("** ");
        boolean nested = line.matches("(?:\\s{2,}|\\t)\\s*[-*]\\s.*");
        var marked = nested ? plain.replaceFirst("^[-*]", "+") : plain.replaceFirst("^\\*\\s", "- ");
        return new Piece(Fold.clean(marked), strong, titled, List.of(), 0);
    }

    private static String plain(String text) {
        var result = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        for (int depth = 0; depth < 3; depth++) {
            result = EMPHASIS.matcher(result).replaceAll("$2");
        }
        return ESCAPE.matcher(result).replaceAll("$1").replaceAll("\\*\\*", "");
    }

    private static boolean isRow(String line) {
        var stripped = line.strip();
        return stripped.length() > 2 && stripped.startsWith("|") && stripped.indexOf('|', 1) > 0;
    }

    private static List<Piece> table(TableGrid tables, List<String> lines) {
        var table = tables.start();
        for (var line : lines) {
            if (!RULER.matcher(line).matches()) {
                table.row();
                var inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
                Arrays.stream(inner.split("(?<!\\\\)\\|", -1)).forEach(cell -> table.cell(cellOf(cell), 1, 1));
            }
        }
        return table.pieces();
    }

    private static List<Piece> cellOf(String cell) {
        return Arrays.stream(BREAK.split(cell))
                .map(part -> Piece.paragraph(plain(part.strip()), false))
                .toList();
    }
}
