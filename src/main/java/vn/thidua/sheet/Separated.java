package vn.thidua.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text with separators, in whatever code the other program wrote it. */
public final class Separated {

    private static final Charset OLD_VIETNAMESE = Charset.forName("windows-1258");
    private static final char[] SEPARATORS = {';', '\t', ',', '|'};
    private static final int LOOKED_AT = 20;

    private Separated() {}

    /** The text in UTF-8, UTF-16 or the old Vietnamese code of Windows, without the mark of its code. */
    public static String decoded(byte[] content) {
        if (begins(content, 0xEF, 0xBB, 0xBF)) return text(content, 3, StandardCharsets.UTF_8);
        if (begins(content, 0xFF, 0xFE)) return text(content, 2, StandardCharsets.UTF_16LE);
        if (begins(content, 0xFE, 0xFF)) return text(content, 2, StandardCharsets.UTF_16BE);
        if (content.length > 1 && content[1] == 0) return text(content, 0, StandardCharsets.UTF_16LE);
        if (content.length > 1 && content[0] == 0) return text(content, 0, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            return text(content, 0, OLD_VIETNAMESE);
        }
    }

    private static boolean begins(byte[] content, int... mark) {
        if (content.length < mark.length) return false;
        for (var at = 0; at < mark.length; at++) if ((content[at] & 0xFF) != mark[at]) return false;
        return true;
    }

    private static String text(byte[] content, int from, Charset code) {
        return new String(content, from, content.length - from, code);
    }

    /**
     * Its rows. The separator is the one that stands most often in the first rows.
     *
     * @throws SheetRefused when there are too many
     */
    static List<String[]> read(String text) {
        var separator = separator(text);
        var rows = new ArrayList<String[]>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var words = new TidyWords();
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (quoted) {
                if (sign != '"') cell.append(sign);
                else if (at + 1 < text.length() && text.charAt(at + 1) == '"') cell.append(text.charAt(++at));
                else quoted = false;
            } else if (sign == '"' && cell.isEmpty()) quoted = true;
            else if (sign == separator) next(row, cell, words);
            else if (sign == '\n') {
                next(row, cell, words);
                end(rows, row);
            } else if (sign != '\r') cell.append(sign);
        }
        next(row, cell, words);
        end(rows, row);
        while (!rows.isEmpty() && rows.getLast().length == 0) rows.removeLast();
        return rows;
    }

    private static void next(List<String> row, StringBuilder cell, TidyWords words) {
        row.add(words.of(cell.toString()));
        cell.setLength(0);
    }

    private static void end(List<String[]> rows, List<String> row) {
        while (!row.isEmpty() && row.getLast().isEmpty()) row.removeLast();
        rows.add(row.toArray(String[]::new));
        row.clear();
        if (rows.size() > GridFile.MOST_ROWS) throw new SheetRefused(GridFile.tooMany());
    }

    private static char separator(String text) {
        var lines = text.lines().limit(LOOKED_AT).toList();
        var best = ';';
        var most = 0L;
        for (var separator : SEPARATORS) {
            var count = lines.stream()
                    .mapToLong(line ->
                            line.chars().filter(sign -> sign == separator).count())
                    .sum();
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }
}
