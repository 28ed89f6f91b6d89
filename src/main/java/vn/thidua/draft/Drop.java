package vn.thidua.draft;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry and all below it are no part of the movement. Their passages count as looked at. */
record Drop(UUID entry) implements Act {

    @Override
    public Outline on(Outline before) {
        var dropped = before.whole(before.get(entry));
        var passages = dropped.stream()
                .flatMap(gone -> gone.sources().stream())
                .map(source -> OpenPoint.Sort.UNPLACED.key(source.block()))
                .toList();
        return before.without(dropped).settling(passages);
    }

    @Override
    public String said(Outline before) {
        return "Bỏ " + before.get(entry).named();
    }

    @Override
    public @Nullable UUID place(Outline before) {
        var gone = before.get(entry);
        return Stream.concat(before.before(gone).stream(), before.after(gone).stream())
                .map(Entry::id)
                .findFirst()
                .orElse(gone.parent());
    }
}
