package vn.thidua.paper;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts of users safe for a paper. */
final class Words {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    /** Controls, unpaired surrogates, what is no character, and marks that nobody sees. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}&&[^\\s]]");

    private Words() {}

    /** One line in composed form (NFC), with single spaces and nothing that is not seen. */
    static String clean(String typed) {
        var fit = SPACES.matcher(UNFIT.matcher(typed).replaceAll("")).replaceAll(" ");
        return Normalizer.normalize(fit, Normalizer.Form.NFC).strip();
    }

    static String capitals(String typed) {
        return clean(typed).toUpperCase(VIETNAMESE);
    }

    /** The text with that end instead of the stop, comma or stroke that it may have; a colon leads on and stays. */
    static String sentence(String typed, String end) {
        var text = bare(typed);
        return text.endsWith(":") ? text : text + end;
    }

    private static String bare(String typed) {
        var text = clean(typed);
        var end = text.length();
        while (end > 0 && ".;,/ ".indexOf(text.charAt(end - 1)) >= 0) end--;
        return text.substring(0, end);
    }
}
