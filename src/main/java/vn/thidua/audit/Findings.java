package vn.thidua.audit;

import java.util.ArrayList;
import java.util.List;

/** What a verification found in one chain; the first findings in words, all of them counted. */
final class Findings {

    private static final int SHOWN = 20;

    private final List<String> sentences = new ArrayList<>();
    private long count;
    private long events;

    void add(String sentence) {
        count++;
        if (sentences.size() < SHOWN) sentences.add(sentence);
    }

    Findings of(long eventsRead) {
        events = eventsRead;
        return this;
    }

    boolean none() {
        return count == 0;
    }

    long events() {
        return events;
    }

    List<String> sentences() {
        if (count <= SHOWN) return List.copyOf(sentences);
        var shown = new ArrayList<>(sentences);
        shown.add("… và %d điểm sai khác nữa.".formatted(count - SHOWN));
        return shown;
    }
}
