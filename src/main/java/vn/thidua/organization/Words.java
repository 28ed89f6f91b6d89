package vn.thidua.organization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How names are kept: composed characters, one space between words, none around. */
public final class Words {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final Pattern SPACES = Pattern.compile("\\p{Z}+|\\s+");

    private Words() {}

    /** The words in the form in which they are kept. */
    public static String tidy(String words) {
        if (isTidy(words)) return words;
        return SPACES.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Of most cells of a large file, and quick to see. */
    private static boolean isTidy(String words) {
        var space = true;
        for (var at = 0; at < words.length(); at++) {
            var sign = words.charAt(at);
            if (sign > '~' || sign < ' ' || sign == ' ' && space) return false;
            space = sign == ' ';
        }
        return !space || words.isEmpty();
    }

    /** Null for words that say nothing. */
    static @Nullable String tidyOrNull(@Nullable String words) {
        var tidy = words == null ? "" : tidy(words);
        return tidy.isEmpty() ? null : tidy;
    }
}
