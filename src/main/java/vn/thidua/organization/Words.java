package vn.thidua.organization;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How names are kept: composed characters, one space between words, none around. */
public final class Words {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private Words() {}

    /** The words in the form in which they are kept. */
    public static String tidy(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("\\p{Z}+|\\s+", " ")
                .strip();
    }

    /** Null for words that say nothing. */
    static @Nullable String tidyOrNull(@Nullable String words) {
        var tidy = words == null ? "" : tidy(words);
        return tidy.isEmpty() ? null : tidy;
    }
}
