package vn.thidua.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thidua.web.Show;

/**
 * The name of a unit as plans write it, reduced to what tells units apart.
 *
 * @param bare without case, diacritics, place and words of request
 */
record UnitName(String bare) {

    private static final Pattern BEFORE = Pattern.compile("^(?:de nghi |ban thuong truc |truong cac |cac |nhung )+");
    private static final Pattern PLACE = Pattern.compile(
            " (?:tren dia ban|thuoc|trong toan)(?: [^,;]*|$)| viet nam(?= |$)|(?<!hop tac) (?:xa|phuong|dac khu)$");
    private static final Map<String, String> LONG = abbreviations();
    private static final Pattern LIST = Pattern.compile("\\s*[,;/]\\s*");
    private static final Pattern AND = Pattern.compile("\\s+(?:và|va)\\s+");

    UnitName {
        bare = reduced(bare);
    }

    private static Map<String, String> abbreviations() {
        var words = new LinkedHashMap<String, String>();
        words.put("ubmttq", "uy ban mat tran to quoc");
        words.put("mttq", "mat tran to quoc");
        words.put("ubnd", "uy ban nhan dan");
        words.put("hdnd", "hoi dong nhan dan");
        words.put("htx", "hop tac xa");
        words.put("vhxh", "van hoa - xa hoi");
        return words;
    }

    private static String reduced(String name) {
        var folded = Show.folded(name)
                .replaceAll("[–—]", "-")
                .replaceAll("\\s*-\\s*", " - ")
                .replaceAll("\\s+", " ");
        for (var word : LONG.entrySet()) folded = folded.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
        return PLACE.matcher(
                        PLACE.matcher(BEFORE.matcher(folded).replaceFirst("")).replaceAll(""))
                .replaceAll("")
                .strip();
    }

    /** Whether it speaks of several: "các thôn", "trưởng các thôn". */
    static boolean isCollective(String name) {
        return BEFORE.matcher(Show.folded(name))
                .results()
                .anyMatch(found -> found.group().contains("cac "));
    }

    /** The units that a name lists: by commas first, and where there are none by "và". */
    static List<String> parts(String name) {
        var listed = List.of(LIST.split(name.strip()));
        return listed.size() > 1 ? listed : List.of(AND.split(name.strip()));
    }
}
