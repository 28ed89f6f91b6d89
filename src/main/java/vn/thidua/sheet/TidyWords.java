package vn.thidua.sheet;

import java.util.HashMap;
import java.util.Map;
import vn.thidua.organization.Words;

/** The words of one sheet as they are kept. Most columns of a large sheet repeat a few, which are made and held once. */
final class TidyWords {

    private static final int MOST = 10_000;

    private final Map<String, String> known = new HashMap<>();

    String of(String words) {
        var tidy = known.get(words);
        if (tidy != null) return tidy;
        tidy = Words.tidy(words);
        if (known.size() < MOST) known.put(words, tidy);
        return tidy;
    }
}
