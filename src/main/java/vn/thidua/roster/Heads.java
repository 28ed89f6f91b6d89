package vn.thidua.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Post;
import vn.thidua.organization.Rank;
import vn.thidua.web.Show;

/** Sees to it that no unit gets two heads at once, whoever is there already. */
final class Heads {

    /** A post as it would be, with the line that asks for it; null when none does. */
    private record Held(Post post, @Nullable PersonLine line) {}

    private final List<PersonLine> lines;
    private final Present present;

    private Heads(List<PersonLine> lines, Present present) {
        this.lines = lines;
        this.present = present;
    }

    /** A line that falls leaves the posts as they are, so that another one may fall with it. */
    static void settle(List<PersonLine> lines, Present present) {
        var heads = new Heads(lines, present);
        while (heads.refuseOne()) {
            // each round makes one more line wrong
        }
    }

    private boolean refuseOne() {
        var held = held();
        for (var line : lines) {
            if (!line.isSound() || !isHead(line.after()) || line.after().ends() != null) continue;
            var others = held.getOrDefault(line.after().unitId(), List.of()).stream()
                    .filter(other -> !other.post().id().equals(line.after().id()))
                    .filter(other -> meet(other.post(), line.after()))
                    .filter(other -> goesBefore(other.line(), line))
                    .toList();
            if (others.isEmpty()) continue;
            refuse(line, others.getFirst());
            return true;
        }
        return false;
    }

    /** Who heads the unit already stays, then whoever stands first in the list. */
    private static boolean goesBefore(@Nullable PersonLine other, PersonLine line) {
        if (isIncumbent(line)) return other == null && !line.after().equals(line.before);
        return other == null || isIncumbent(other) || other.row() < line.row();
    }

    private static boolean isIncumbent(PersonLine line) {
        return line.before != null
                && isHead(line.before)
                && line.before.id().equals(line.after().id());
    }

    /** The heads of each unit as they would be. */
    private Map<UUID, List<Held>> held() {
        var posts = new HashMap<UUID, Held>();
        present.posts().forEach(post -> posts.put(post.id(), new Held(post, null)));
        for (var line : lines) {
            if (!line.isSound()) continue;
            var ended = RosterLines.ended(line);
            if (ended != null) posts.put(ended.id(), new Held(ended, null));
            posts.put(line.after().id(), new Held(line.after(), line));
        }
        var heads = new HashMap<UUID, List<Held>>();
        posts.values().stream()
                .filter(held -> isHead(held.post()))
                .forEach(held -> heads.computeIfAbsent(held.post().unitId(), _ -> new ArrayList<>())
                        .add(held));
        return heads;
    }

    private static boolean isHead(Post post) {
        return post.rank() == Rank.HEAD;
    }

    private static boolean meet(Post one, Post other) {
        return (one.ends() == null || !one.ends().isBefore(other.starts()))
                && (other.ends() == null || !other.ends().isBefore(one.starts()));
    }

    private void refuse(PersonLine line, Held other) {
        var unit = line.judged.line().text(Column.POST_UNIT);
        var by = other.line();
        if (by != null) {
            line.judged.wrong(
                    Column.RANK,
                    "“%s” đã có người đứng đầu ở dòng %d (%s). Mỗi đơn vị chỉ có một người đứng đầu."
                            .formatted(unit, by.row(), by.name));
            return;
        }
        line.judged.wrong(
                Column.RANK,
                "“%s” đang có người đứng đầu là %s, %s%s. Hãy kết thúc chức vụ đó trước."
                        .formatted(
                                unit,
                                present.person(other.post().personId()).fullName(),
                                other.post().title(),
                                other.post().ends() == null
                                        ? ""
                                        : " đến hết ngày "
                                                + Show.date(other.post().ends())));
    }
}
