package vn.thidua.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.reading.Judged.Verdict;

/**
 * What was taken in.
 *
 * @param rows what became of each, in the order given
 * @param digest SHA-256 of the figures that were written, hexadecimal; null when none was, for one was refused
 */
public record Receipt(List<Judged> rows, @Nullable String digest) {

    /** How many fared so. */
    public int count(Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** How many were written. */
    public int written() {
        return digest == null ? 0 : count(Verdict.NEW) + count(Verdict.CHANGED);
    }

    /** The same with nothing written. */
    Receipt unwritten() {
        return new Receipt(rows, null);
    }

    Map<String, Object> facts() {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        for (var verdict : Verdict.values()) counts.put(verdict, count(verdict));
        return Map.of(
                "added", Objects.requireNonNull(counts.get(Verdict.NEW)),
                "changed", Objects.requireNonNull(counts.get(Verdict.CHANGED)),
                "same", Objects.requireNonNull(counts.get(Verdict.SAME)),
                "refused", Objects.requireNonNull(counts.get(Verdict.REFUSED)),
                "digest", Objects.requireNonNull(digest));
    }
}
