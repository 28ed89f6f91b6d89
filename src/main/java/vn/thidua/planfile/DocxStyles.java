package vn.thidua.planfile;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which styles of a Word file are headings and which bring a number. */
final class DocxStyles {

    /** @param list number of the list, empty when the style brings none */
    record Style(String parent, boolean heading, String list, int level) {}

    private final Map<String, Style> styles = new HashMap<>();

    DocxStyles(byte @Nullable [] content) throws XMLStreamException {
        if (content == null) {
            return;
        }
        var xml = Xml.reader(content);
        var id = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                var value = Xml.attribute(xml, "val", "");
                switch (xml.getLocalName()) {
                    case "style" -> {
                        id = Xml.attribute(xml, "styleId", "");
                        styles.put(id, new Style("", false, "", 0));
                    }
                    case "name" ->
                        change(
                                id,
                                null,
                                value.toLowerCase(java.util.Locale.ROOT).matches("(?:heading|title).*"),
                                null,
                                -1);
                    case "basedOn" -> change(id, value, null, null, -1);
                    case "numId" -> change(id, null, null, value, -1);
                    case "ilvl" -> change(id, null, null, null, Xml.number(xml, "val", 0));
                    default -> {}
                }
            }
        }
    }

    private void change(
            String id, @Nullable String parent, @Nullable Boolean heading, @Nullable String list, int level) {
        styles.computeIfPresent(
                id,
                (key, old) -> new Style(
                        parent == null ? old.parent : parent,
                        heading == null ? old.heading : heading,
                        list == null ? old.list : list,
                        level < 0 ? old.level : level));
    }

    boolean isHeading(String id) {
        var style = styles.get(id);
        return style != null && style.heading;
    }

    /** The nearest style that brings a list, the given one or one it is based on. */
    @Nullable
    Style numbered(String id) {
        var style = styles.get(id);
        for (int depth = 0; style != null && style.list.isEmpty() && depth < 10; depth++) {
            style = styles.get(style.parent);
        }
        return style == null || style.list.isEmpty() ? null : style;
    }
}
