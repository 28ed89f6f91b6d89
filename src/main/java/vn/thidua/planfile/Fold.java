package vn.thidua.planfile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Letters without marks and case, one for one, so that positions in folded and original text agree. */
final class Fold {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\uFEFF\\u00AD\\uFFFC\\uFFFD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final char[] TABLE = new char[0x2100];

    static {
        for (char c = 0; c < TABLE.length; c++) {
            TABLE[c] = folded(c);
        }
    }

    private Fold() {}

    static String fold(String text) {
        Budget.check();
        var letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters[i] < TABLE.length ? TABLE[letters[i]] : letters[i];
        }
        return new String(letters);
    }

    /** NFC, without invisible characters, look-alikes and runs of spaces (no-break ones included). */
    static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('Ð', 'Đ')
                .replace('ð', 'đ')
                .replace('⁄', '/');
        var visible = INVISIBLE.matcher(composed).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    static String cleanLines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(Fold::clean)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Whether most letters are capitals. */
    static boolean isUpper(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return letters >= 2 && capitals * 10 >= letters * 8;
    }

    private static char folded(char c) {
        return switch (c) {
            case 'Đ', 'đ', 'Ð', 'ð' -> 'd';
            case '–', '—', '−', '‐', '‑', '‒' -> '-';
            case '“', '”', '„', '«', '»', '″' -> '"';
            case '’', '‘', '´', '`' -> '\'';
            case '\u00A0' -> ' ';
            default -> Character.toLowerCase(plain(c));
        };
    }

    private static char plain(char c) {
        return c < 128
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
