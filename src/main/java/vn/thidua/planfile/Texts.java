package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Small rules about sentences, clauses and titles. */
final class Texts {

    private static final Pattern LEAD_IN =
            Pattern.compile(".*(?:\\bsau(?: day)?|cu the|bao gom|gom|nhu sau|theo cac|la)\\s*:$");
    private static final Pattern CLOSING = Pattern.compile(
            "\\W*(?:tren day la|nhan duoc ke hoach nay|can cu (?:vao )?ke hoach nay|yeu cau (?:cac|thu truong)|de nghi (?:cac co quan, don vi|thu truong).{0,120}(?:nghiem tuc|trien khai thuc hien)|"
                    + "trong qua trinh (?:trien khai|thuc hien|to chuc)|uy ban nhan dan (?:xa|phuong|dac khu).{0,40}(?:yeu cau|de nghi) (?:cac|thu truong)|ubnd (?:xa|phuong|dac khu).{0,40}(?:yeu cau|de nghi) (?:cac|thu truong)).*");
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[^\\d\\s.][.!?])\\s+(?=\\p{Lu})|(?<=\\d\\d[.!?])\\s+(?=\\p{Lu})");

    private Texts() {}

    /** "… các nội dung sau:" announces what follows and is no object. */
    static boolean isLeadIn(String text) {
        return LEAD_IN.matcher(Fold.fold(text)).matches();
    }

    /** "Trên đây là Kế hoạch …" closes the document. */
    static boolean isClosing(String text) {
        return CLOSING.matcher(Fold.fold(text)).matches();
    }

    /** Without the stop at the end; dots of omission stay. */
    static String trimStop(String text) {
        var stripped = text.strip().replaceFirst("\\./\\.$|[;,]$|(?<![.…])\\.$", "");
        return stripped.strip();
    }

    /** A title: without stop or colon at the end. */
    static String title(String text) {
        return trimStop(text.strip().replaceFirst("[:;.,\\s]+$", ""));
    }

    static List<String> sentences(String text) {
        return List.of(SENTENCE.split(text));
    }

    /** The parts between semicolons and sentence ends, each verbatim in the text. */
    static List<String> clauses(String text) {
        var result = new ArrayList<String>();
        for (var sentence : sentences(text)) {
            for (var clause : sentence.split(";")) {
                if (!clause.isBlank()) {
                    result.add(clause.strip());
                }
            }
        }
        return result;
    }
}
