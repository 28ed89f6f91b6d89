package vn.thidua.document;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Name under which a file was handed in: no folders, no invisible or direction-changing characters.
 *
 * @param stem what stands before the last dot
 * @param ending what stands after it, lower case; empty when there is none
 */
record FileName(String stem, String ending) {

    private static final int LONGEST = 150;

    static FileName of(@Nullable String given) {
        var path = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}\"<>|*?:]+", "")
                .replaceAll("\\p{Z}+", " ")
                .strip();
        var dot = name.lastIndexOf('.');
        if (dot < 0 || name.length() - dot > 10) return new FileName(name, "");
        return new FileName(
                name.substring(0, dot).strip(), name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** The name with an ending that belongs to the format. */
    String as(Format format) {
        var fits = Format.ofEnding(ending).filter(format::equals).isPresent();
        var tail = "." + (fits ? ending : format.ending());
        var whole = fits || ending.isEmpty() ? stem : stem + "." + ending;
        var head = whole.isBlank() ? "tep" : whole;
        return head.substring(0, Math.min(head.length(), LONGEST - tail.length()))
                        .strip()
                + tail;
    }

    @Override
    public String toString() {
        var whole = ending.isEmpty() ? stem : stem + "." + ending;
        return whole.substring(0, Math.min(whole.length(), LONGEST));
    }
}
