package vn.thidua.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The layout that a law asks for, in a file of its own: {@code paper/nd30-2020.json} says the units. */
record Template(
        String id,
        int version,
        String source,
        String units,
        String font,
        String language,
        Page page,
        Columns head,
        Columns foot,
        Lines lines,
        Cell cell,
        Map<Look, Style> styles) {

    private static final JsonMapper JSON = new JsonMapper();

    record Page(double width, double height, double top, double bottom, double left, double right, double header) {

        double textWidth() {
            return width - left - right;
        }
    }

    record Columns(double left, double right) {}

    record Lines(double motto, double issuer, double title, double thickness) {}

    record Cell(double side, double above) {}

    /** @param component number of the component in the decree's diagram */
    record Style(
            String name,
            String component,
            double size,
            @Nullable Boolean bold,
            @Nullable Boolean italic,
            String align,
            @Nullable Double firstLine,
            @Nullable Double before,
            @Nullable Double line,
            @Nullable Double exactly,
            @Nullable Boolean keepNext,
            @Nullable Integer outline) {

        boolean isBold() {
            return Boolean.TRUE.equals(bold);
        }

        boolean isItalic() {
            return Boolean.TRUE.equals(italic);
        }
    }

    Template {
        styles = Map.copyOf(styles);
        if (!styles.keySet().equals(EnumSet.allOf(Look.class))) throw new IllegalArgumentException("styles missing");
    }

    /** The layout in force for administrative papers. */
    static Template decree30() {
        try (var file = Template.class.getResourceAsStream("/paper/nd30-2020.json")) {
            return JSON.readValue(Objects.requireNonNull(file), Template.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Style style(Look look) {
        return Objects.requireNonNull(styles.get(look));
    }

    /** Name and version, as written into the properties of each paper. */
    String stamp() {
        return id + "/" + version;
    }
}
