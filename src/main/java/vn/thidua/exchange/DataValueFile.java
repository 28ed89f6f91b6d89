package vn.thidua.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A data value set as JSON or CSV, in the forms of DHIS2's Web API. */
final class DataValueFile {

    /** Columns of the CSV; only the first three and the value must be there. */
    static final List<String> COLUMNS = List.of(
            "dataelement",
            "period",
            "orgunit",
            "catoptcombo",
            "attroptcombo",
            "value",
            "storedby",
            "lastupdated",
            "comment",
            "followup",
            "deleted");

    /** Names that DHIS2 gives to the same columns elsewhere. */
    private static final Map<String, String> ALSO =
            Map.of("categoryoptioncombo", "catoptcombo", "attributeoptioncombo", "attroptcombo", "cmt", "comment");

    private DataValueFile() {}

    /** @throws Unreadable when it is neither */
    static List<DataValue> read(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        var begin = text.replaceFirst("^\uFEFF", "").stripLeading();
        return begin.startsWith("{") ? json(GivenReadings.tree(file)) : csv(Csv.read(text));
    }

    /** The set may name period and unit once for all its values. */
    private static List<DataValue> json(JsonNode set) {
        var list = set.path("dataValues");
        if (!list.isArray()) throw new Unreadable("/dataValues", "Thiếu danh sách dataValues.");
        var values = new ArrayList<DataValue>();
        for (var one : list) {
            values.add(new DataValue(
                    text(one, "dataElement"),
                    orOf(one, set, "period"),
                    orOf(one, set, "orgUnit"),
                    text(one, "categoryOptionCombo"),
                    text(one, "value"),
                    text(one, "comment"),
                    one.path("deleted").asBoolean(false)));
        }
        return values;
    }

    private static String orOf(JsonNode value, JsonNode set, String name) {
        return value.path(name).isMissingNode() ? text(set, name) : text(value, name);
    }

    private static String text(JsonNode node, String name) {
        var part = node.path(name);
        return part.isValueNode() && !part.isNull() ? part.asString().strip() : "";
    }

    private static List<DataValue> csv(List<List<String>> rows) {
        if (rows.isEmpty()) throw new Unreadable("", "Tệp không có dòng nào.");
        var heading = rows.getFirst().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> ALSO.getOrDefault(name, name))
                .toList();
        for (var needed : List.of("dataelement", "period", "orgunit", "value")) {
            if (!heading.contains(needed)) throw new Unreadable(needed, "Dòng đầu thiếu cột này.");
        }
        return rows.stream().skip(1).map(row -> value(heading, row)).toList();
    }

    private static DataValue value(List<String> heading, List<String> row) {
        return new DataValue(
                cell(heading, row, "dataelement"),
                cell(heading, row, "period"),
                cell(heading, row, "orgunit"),
                cell(heading, row, "catoptcombo"),
                cell(heading, row, "value"),
                cell(heading, row, "comment"),
                cell(heading, row, "deleted").equalsIgnoreCase("true"));
    }

    private static String cell(List<String> heading, List<String> row, String column) {
        var at = heading.indexOf(column);
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }
}
