package vn.thidua.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause.Kind;

/**
 * An entry becomes several. What stands below stays with the first; each unit of the plan keeps all duties.
 *
 * @param parts the text of each, the first of which stays in the entry
 */
record Split(UUID entry, List<String> parts) implements Act {

    private static final int MOST = 50;

    /** The lines into which somebody broke the text. */
    static Split at(UUID entry, String broken) {
        return new Split(
                entry,
                broken.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    @Override
    public Outline on(Outline before) {
        var whole = before.get(entry);
        if (parts.size() > MOST) {
            throw new RuleBroken("Một lần tách được nhiều nhất %d mục. Hãy tách làm nhiều lần.".formatted(MOST));
        }
        if (parts.size() < 2) {
            throw new RuleBroken(
                    "Chưa rõ tách ở đâu. Hãy xuống dòng (phím Enter) ở chỗ cần tách rồi bấm “Tách” lần nữa.");
        }
        var first = whole.with(whole.facts().with(parts.getFirst())).standingFor(null);
        var below = before.under(entry);
        var pieces = parts.stream()
                .skip(1)
                .flatMap(words -> piece(whole, words, below))
                .toList();
        var last = below.isEmpty() ? first : before.whole(whole).getLast();
        return before.changing(entry, _ -> first).insertingAfter(last, pieces);
    }

    private static Stream<Entry> piece(Entry whole, String words, List<Entry> duties) {
        var piece = whole.piece(Ids.next(), words);
        var entries = new ArrayList<>(List.of(piece));
        if (whole.kind() == Kind.UNIT) duties.forEach(duty -> entries.add(duty.copy(Ids.next(), piece.id())));
        return entries.stream();
    }

    @Override
    public String said(Outline before) {
        return "Tách làm %d mục: %s".formatted(parts.size(), before.get(entry).named());
    }

    @Override
    public UUID place(Outline before) {
        return entry;
    }
}
