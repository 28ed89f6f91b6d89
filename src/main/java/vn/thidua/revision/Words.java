package vn.thidua.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which words of a text were dropped and which came in its place. */
final class Words {

    /** Beyond so many words a text is shown as changed from end to end. */
    private static final int MOST = 1500;

    /** Neighbouring words of one fate. */
    record Piece(String text, boolean marked) {}

    /** Both texts, each with what the other does not have marked. */
    record Marked(List<Piece> was, List<Piece> becomes) {}

    private Words() {}

    static Marked marked(String was, String becomes) {
        var a = List.of(was.strip().split("\\s+"));
        var b = List.of(becomes.strip().split("\\s+"));
        if (a.size() > MOST || b.size() > MOST) {
            return new Marked(List.of(new Piece(was, true)), List.of(new Piece(becomes, true)));
        }
        var kept = longest(a, b);
        return new Marked(
                pieces(a, kept.stream().map(pair -> pair[0]).toList()),
                pieces(b, kept.stream().map(pair -> pair[1]).toList()));
    }

    /** Places of the longest common run of words, in both texts. */
    private static List<int[]> longest(List<String> a, List<String> b) {
        var length = new int[a.size() + 1][b.size() + 1];
        for (var i = a.size() - 1; i >= 0; i--) {
            for (var j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).equals(b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        var kept = new ArrayList<int[]>();
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            if (a.get(i).equals(b.get(j))) kept.add(new int[] {i++, j++});
            else if (length[i + 1][j] >= length[i][j + 1]) i++;
            else j++;
        }
        return kept;
    }

    private static List<Piece> pieces(List<String> words, List<Integer> kept) {
        var pieces = new ArrayList<Piece>();
        var run = new ArrayList<String>();
        var marked = false;
        for (var at = 0; at < words.size(); at++) {
            var fresh = Collections.binarySearch(kept, at) < 0;
            if (fresh != marked && !run.isEmpty()) {
                pieces.add(new Piece(String.join(" ", run), marked));
                run.clear();
            }
            marked = fresh;
            run.add(words.get(at));
        }
        if (!run.isEmpty()) pieces.add(new Piece(String.join(" ", run), marked));
        return pieces;
    }
}
