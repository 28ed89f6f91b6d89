package vn.thidua.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.web.Show;

/**
 * What a movement says with all of the words, in any case, order and spelling of tones, with or without diacritics.
 *
 * @param words as they were typed
 */
record Search(String words, List<Hit> hits) {

    private static final int LONGEST = 200;

    /** @param struck it is not in force any more */
    record Hit(String kind, String text, String href, boolean struck) {}

    static Search none() {
        return new Search("", List.of());
    }

    /**
     * Looks for the words.
     *
     * @param sources the documents; a passage that is a clause's source is not found twice
     */
    static Search of(String typed, Movement movement, Outline outline, List<Clause> clauses, List<Source> sources) {
        var words = typed.strip();
        if (words.length() > LONGEST) words = words.substring(0, LONGEST);
        var wanted = Arrays.stream(spaced(words).strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        if (wanted.isEmpty()) return new Search(words, List.of());
        var hits = new ArrayList<Hit>();
        clauses.stream()
                .filter(clause -> has(wanted, clause.text()))
                .map(clause -> new Hit(
                        clause.kind().label(),
                        clause.text(),
                        movement.path() + "#" + clause.anchor(),
                        clause.retired()))
                .forEach(hits::add);
        sources.stream()
                .flatMap(source -> passages(wanted, movement, outline, source))
                .forEach(hits::add);
        return new Search(words, hits);
    }

    private static Stream<Hit> passages(List<String> wanted, Movement movement, Outline outline, Source source) {
        var read = outline.bySource(source.version());
        return Stream.iterate(0, index -> index < source.passages().size(), index -> index + 1)
                .filter(index -> !read.containsKey(index)
                        && has(wanted, source.passages().get(index)))
                .map(index -> new Hit(
                        "văn bản kế hoạch",
                        source.passages().get(index),
                        movement.path() + "/nguon" + source.query() + "#doan-" + index,
                        false));
    }

    /** Whole words, but for the last, which may still be in the making. */
    private static boolean has(List<String> wanted, String text) {
        var spaced = spaced(text);
        return wanted.stream().limit(wanted.size() - 1L).allMatch(word -> spaced.contains(" " + word + " "))
                && spaced.contains(" " + wanted.getLast());
    }

    private static String spaced(String text) {
        return " " + Show.folded(text).replaceAll("[^\\p{L}\\p{N}%]+", " ") + " ";
    }
}
