package vn.thidua.exchange;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.indicator.Period;
import vn.thidua.locality.Locality;
import vn.thidua.reading.CitySums;

/** Communes with a list each, written as their rows come from the database. */
final class CityJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final JsonGenerator out = JSON.createGenerator(bytes);
    private final Map<UUID, String> missing = new LinkedHashMap<>();
    private final Map<Integer, String> slugs = new HashMap<>();
    private final String list;
    private @Nullable UUID open;

    /**
     * @param head members that stand before the communes
     * @param list what the list of a commune is called
     */
    CityJson(List<Locality> communes, Map<String, String> head, String list) {
        this.list = list;
        communes.forEach(commune -> missing.put(commune.id(), commune.kind().label() + " " + commune.name()));
        out.writeStartObject();
        head.forEach(out::writeStringProperty);
        out.writeArrayPropertyStart("communes");
    }

    /** Rows of a commune follow each other. */
    void figure(CitySums.Row row) {
        turnTo(row.commune());
        out.writeStartObject();
        out.writeStringProperty("indicator", row.code());
        value(row);
        out.writeEndObject();
    }

    /** The same for one indicator in many periods. */
    void point(CitySums.Row row) {
        turnTo(row.commune());
        out.writeStartObject();
        out.writeStringProperty(
                "period",
                slugs.computeIfAbsent(row.period(), key -> Period.of(key).slug()));
        value(row);
        out.writeEndObject();
    }

    byte[] done() {
        close();
        List.copyOf(missing.keySet()).forEach(this::turnTo);
        close();
        out.writeEndArray();
        out.writeEndObject();
        out.close();
        return bytes.toByteArray();
    }

    private void turnTo(UUID commune) {
        if (commune.equals(open)) return;
        close();
        open = commune;
        out.writeStartObject();
        out.writeStringProperty("id", commune.toString());
        out.writeStringProperty("name", missing.remove(commune));
        out.writeArrayPropertyStart(list);
    }

    private void close() {
        if (open == null) return;
        out.writeEndArray();
        out.writeEndObject();
        open = null;
    }

    private void value(CitySums.Row row) {
        number("value", reached(row));
        if (row.kind().hasDenominator()) {
            number("numerator", row.sum().numerator());
            number("denominator", row.sum().denominator());
        }
        out.writeNumberProperty("sent", row.cells());
        out.writeNumberProperty("late", row.late());
    }

    /** The value over units; null without any number, and for kinds that have no total. */
    static @Nullable BigDecimal reached(CitySums.Row row) {
        return row.reported().flatMap(row.kind()::value).map(Names::plain).orElse(null);
    }

    private void number(String name, @Nullable BigDecimal number) {
        if (number == null) out.writeNullProperty(name);
        else out.writeNumberProperty(name, Names.plain(number));
    }
}
