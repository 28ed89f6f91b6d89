package vn.thidua.evidence;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Subject;

/**
 * What a device says about a file that it is about to send: the header Upload-Metadata of the tus protocol, pairs of a
 * name and a value in Base64.
 *
 * @param account for which the page was made
 * @param about what the file will prove
 * @param captured when the photo was made; null when the device does not know
 */
record Described(
        UUID id,
        UUID account,
        Subject about,
        String name,
        @Nullable Instant captured) {

    private static final Pattern KIND = Pattern.compile("[a-z_]{1,40}");
    private static final Pattern NOT_TYPED = Pattern.compile("\\p{C}");
    private static final int LONGEST_NAME = 150;

    /** Empty when it is malformed. */
    static Optional<Described> read(@Nullable String header) {
        if (header == null) return Optional.empty();
        try {
            var said = pairs(header);
            if (!KIND.matcher(said.getOrDefault("kind", "")).matches()) return Optional.empty();
            return Optional.of(new Described(
                    UUID.fromString(said.getOrDefault("id", "")),
                    UUID.fromString(said.getOrDefault("account", "")),
                    new Subject(said.getOrDefault("kind", ""), UUID.fromString(said.getOrDefault("subject", ""))),
                    name(said.getOrDefault("name", "")),
                    captured(said.get("captured"))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** A file that begins now; a photo cannot have been made later. */
    Upload upload(long size, Instant now) {
        var made = captured == null || captured.isAfter(now) ? null : captured;
        return new Upload(id, account, about.kind(), about.id(), name, size, 0, made, null, null);
    }

    private static Map<String, String> pairs(String header) {
        var pairs = new HashMap<String, String>();
        for (var pair : header.split(",", -1)) {
            var parts = pair.strip().split(" ", 2);
            var value = parts.length == 2 ? Base64.getDecoder().decode(parts[1]) : new byte[0];
            pairs.put(parts[0], new String(value, StandardCharsets.UTF_8));
        }
        return pairs;
    }

    private static String name(String given) {
        var name = NOT_TYPED.matcher(given).replaceAll("").strip();
        return name.isEmpty() ? "tep" : name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private static @Nullable Instant captured(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException malformed) {
            return null;
        }
    }
}
