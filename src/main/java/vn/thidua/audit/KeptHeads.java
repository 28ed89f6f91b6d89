package vn.thidua.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Ends of the chains as they were noted outside the database, one line each: time, commune, position, code of the event
 * there. A chain that somebody shortened or rebuilt together with its end no longer fits them.
 */
final class KeptHeads {

    private static final HexFormat HEX = HexFormat.of();

    private final Path file;
    private final Map<UUID, NavigableMap<Long, byte[]>> kept = new HashMap<>();

    private KeptHeads(Path file) {
        this.file = file;
    }

    /** Reads what was kept; nothing when the file does not exist yet. */
    static KeptHeads read(Path file) {
        var heads = new KeptHeads(file);
        try {
            if (Files.exists(file)) Files.readAllLines(file).forEach(heads::remember);
            return heads;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Adds the ends that moved since they were kept last, synced to disk. */
    void keep(List<Head> heads, Instant at) {
        var lines = new StringBuilder();
        for (var head : heads) {
            if (head.position() <= highest(head.commune())) continue;
            var line = "%s %s %d %s".formatted(at, head.commune(), head.position(), HEX.formatHex(head.eventMac()));
            lines.append(line).append('\n');
            remember(line);
        }
        if (!lines.isEmpty()) append(lines.toString());
    }

    /** The code of the event at the position, if it was kept. */
    Optional<byte[]> at(UUID commune, long position) {
        return Optional.ofNullable(of(commune).get(position));
    }

    /** How many events the commune's chain is known to have had; 0 when nothing was kept. */
    long highest(UUID commune) {
        return of(commune).isEmpty() ? 0 : of(commune).lastKey();
    }

    private NavigableMap<Long, byte[]> of(UUID commune) {
        return kept.getOrDefault(commune, new TreeMap<>());
    }

    private void remember(String line) {
        var words = line.split(" ");
        if (words.length != 4) return;
        kept.computeIfAbsent(UUID.fromString(words[1]), _ -> new TreeMap<>())
                .put(Long.valueOf(words[2]), HEX.parseHex(words[3]));
    }

    private void append(String lines) {
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.write(StandardCharsets.UTF_8.encode(lines));
                channel.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
