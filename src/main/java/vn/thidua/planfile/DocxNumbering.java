package vn.thidua.planfile;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Writes out the numbers that Word only shows: "II.", "3.1.", "a)", "-". */
final class DocxNumbering {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private record Form(String format, String text, int start) {}

    private final Map<String, Map<Integer, Form>> abstracts = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Integer> overrides = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    DocxNumbering(byte @Nullable [] numbering) throws XMLStreamException {
        if (numbering != null) {
            load(Xml.reader(numbering));
        }
    }

    private void load(XMLStreamReader xml) throws XMLStreamException {
        var list = "";
        var number = "";
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> list = Xml.attribute(xml, "abstractNumId", "");
                case "num" -> {
                    number = Xml.attribute(xml, "numId", "");
                    list = "";
                }
                case "abstractNumId" -> abstractOf.put(number, Xml.attribute(xml, "val", ""));
                case "lvl", "lvlOverride" -> level = Xml.number(xml, "ilvl", 0);
                case "startOverride" -> overrides.put(number + "/" + level, Xml.number(xml, "val", 1));
                case "start" -> change(list, level, null, null, Xml.number(xml, "val", 1));
                case "numFmt" -> change(list, level, Xml.attribute(xml, "val"), null, -1);
                case "lvlText" -> change(list, level, null, Xml.attribute(xml, "val"), -1);
                default -> {}
            }
        }
    }

    private void change(String list, int level, @Nullable String format, @Nullable String text, int start) {
        if (list.isEmpty()) {
            return;
        }
        abstracts
                .computeIfAbsent(list, key -> new HashMap<>())
                .merge(
                        level,
                        new Form(format == null ? "decimal" : format, text == null ? "" : text, Math.max(start, 1)),
                        (old, fresh) -> new Form(
                                format == null ? old.format : format,
                                text == null ? old.text : text,
                                start < 0 ? old.start : start));
    }

    /** The mark of the next paragraph of a list with a space behind it, or an empty text. */
    String next(String number, int level) {
        var list = abstractOf.get(number);
        var forms = list == null ? null : abstracts.get(list);
        var form = forms == null ? null : forms.get(level);
        if (forms == null || form == null || level > 8 || form.format.equals("none")) {
            return "";
        }
        if (form.format.equals("bullet")) {
            return sign(form.text, level) + " ";
        }
        var counts = counters.computeIfAbsent(list, key -> new int[9]);
        count(counts, number, level, form);
        var mark = PLACE.matcher(form.text).replaceAll(place -> {
            int at = Integer.parseInt(place.group(1)) - 1;
            var inner = forms.getOrDefault(at, form);
            return Matcher.quoteReplacement(Numerals.write(inner.format, Math.max(counts[at], inner.start)));
        });
        return mark.isBlank() ? "" : mark.strip() + " ";
    }

    private void count(int[] counts, String number, int level, Form form) {
        var override = overrides.remove(number + "/" + level);
        counts[level] = override != null ? override : counts[level] == 0 ? form.start : counts[level] + 1;
        for (int deeper = level + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
    }

    private static String sign(String printed, int level) {
        if (printed.matches("[-+*–•]")) {
            return printed;
        }
        return level == 0 ? "-" : level == 1 ? "+" : "*";
    }
}
