package vn.thidua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code docs/wall.md} says. */
final class WallDocument {

    private static final Pattern NAME = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|");

    private WallDocument() {}

    /** Names in the table below the heading, sorted. */
    static List<String> below(String heading) {
        try {
            var text = Files.readString(Path.of("docs/wall.md"));
            var start = text.indexOf("## " + heading + "\n");
            if (start < 0) throw new AssertionError("No heading " + heading);
            var end = text.indexOf("\n## ", start);
            return NAME.matcher(text.substring(start, end < 0 ? text.length() : end))
                    .results()
                    .map(name -> name.group(1))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
