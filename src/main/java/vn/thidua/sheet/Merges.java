package vn.thidua.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellAddress;
import org.jspecify.annotations.Nullable;

/** Which cells of a workbook are merged; the library that reads the cells does not tell. */
final class Merges {

    /** Cells from the left upper one to the right lower one. */
    record Area(String name, CellAddress first, CellAddress last) {

        boolean holds(int row, int column) {
            return row >= first.getRow()
                    && row <= last.getRow()
                    && column >= first.getColumn()
                    && column <= last.getColumn();
        }
    }

    private static final String PARTS = "xl/_rels/workbook.xml.rels";
    private static final String SHEETS = "xl/worksheets/";
    private static final String BEGIN = "mergeCells";
    private static final Pattern MERGED =
            Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*?\\bref=[\"']([A-Z]+\\d+(?::[A-Z]+\\d+)?)[\"']");
    private static final int CHUNK = 64 * 1024;

    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, List<Area>> areas = new HashMap<>();

    private Merges() {}

    static Merges of(ZipFile workbook) throws IOException, XMLStreamException {
        var merges = new Merges();
        for (var part : Collections.list(workbook.getEntries())) {
            var name = part.getName();
            if (!name.equals(PARTS) && !(name.startsWith(SHEETS) && name.endsWith(".xml"))) continue;
            try (var content = workbook.getInputStream(part)) {
                if (name.equals(PARTS)) merges.readParts(reader(content));
                else merges.areas.put(name, areas(content));
            }
        }
        return merges;
    }

    /** The merged area in which the cell lies; null when it stands for itself. Rows and columns count from 0. */
    @Nullable
    Area at(String sheet, int row, int column) {
        return areas.getOrDefault(parts.getOrDefault(sheet, ""), List.of()).stream()
                .filter(area -> area.holds(row, column))
                .findFirst()
                .orElse(null);
    }

    /** The merged areas of a sheet. */
    List<Grid.Merged> in(String sheet) {
        return areas.getOrDefault(parts.getOrDefault(sheet, ""), List.of()).stream()
                .map(area -> new Grid.Merged(
                        area.first.getRow(), area.first.getColumn(), area.last.getRow(), area.last.getColumn()))
                .toList();
    }

    private void readParts(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("Relationship")) continue;
            var target = xml.getAttributeValue(null, "Target");
            parts.put(xml.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
    }

    /** They stand behind the cells, which may be millions: what comes before is passed over unread. */
    private static List<Area> areas(InputStream sheet) throws IOException {
        var areas = new ArrayList<Area>();
        var found = MERGED.matcher(behindCells(sheet));
        while (found.find()) {
            var corners = found.group(1).split(":", 2);
            areas.add(new Area(
                    found.group(1), new CellAddress(corners[0]), new CellAddress(corners[corners.length - 1])));
        }
        return areas;
    }

    private static String behindCells(InputStream sheet) throws IOException {
        var before = "";
        for (var chunk = sheet.readNBytes(CHUNK); chunk.length > 0; chunk = sheet.readNBytes(CHUNK)) {
            var text = before + new String(chunk, StandardCharsets.ISO_8859_1);
            var begin = text.indexOf(BEGIN);
            if (begin >= 0)
                return text.substring(begin) + new String(sheet.readAllBytes(), StandardCharsets.ISO_8859_1);
            before = text.substring(Math.max(0, text.length() - BEGIN.length()));
        }
        return "";
    }

    private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(part);
    }
}
