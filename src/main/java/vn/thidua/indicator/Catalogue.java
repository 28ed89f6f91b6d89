package vn.thidua.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The indicators that this release proposes to every commune: {@code indicator/catalogue.txt}. */
public final class Catalogue {

    private static final int COLUMNS = 13;
    private static final List<Proposed> ALL = read();

    private Catalogue() {}

    /** All of them, in the order of the catalogue. */
    public static List<Proposed> all() {
        return ALL;
    }

    /** The indicator of that code; empty for codes of a commune's own. */
    public static Optional<Proposed> find(String code) {
        return ALL.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static List<Proposed> read() {
        try (var file = Objects.requireNonNull(Catalogue.class.getResourceAsStream("/indicator/catalogue.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> proposed(line.split("\\|", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Proposed proposed(String[] cells) {
        if (cells.length != COLUMNS) throw new IllegalStateException("Count columns: " + cells[0]);
        return new Proposed(
                cells[0],
                Area.valueOf(cells[0].substring(4, 5)),
                Kind.valueOf(cells[1]),
                Frequency.valueOf(cells[2]),
                cells[6],
                new Wording(
                        cells[5],
                        cells[4],
                        Direction.valueOf(cells[3]),
                        cells[7],
                        orNull(cells[8]),
                        orNull(cells[10]),
                        orNull(cells[11])),
                cells[9],
                cells[12].isEmpty()
                        ? List.of()
                        : Arrays.stream(cells[12].split(","))
                                .map(code -> Breakdown.of(Integer.parseInt(code)))
                                .toList());
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
