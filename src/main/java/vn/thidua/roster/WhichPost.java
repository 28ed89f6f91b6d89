package vn.thidua.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Post;
import vn.thidua.web.Show;

/**
 * Finds out which post of a person each line means: the one of the same title; otherwise, where one post of the person
 * in the unit and one line are left over, the line changes that post.
 */
final class WhichPost {

    private WhichPost() {}

    /** Gives each sound line its {@link PersonLine#before} and {@link PersonLine#after}. */
    static void tell(List<PersonLine> lines, Present present) {
        lines.stream()
                .filter(PersonLine::isSound)
                .collect(Collectors.groupingBy(line -> new Place(line.who().id(), Objects.requireNonNull(line.unit))))
                .forEach((place, there) -> match(there, present.posts(place.person(), place.unit())));
    }

    private record Place(UUID person, UUID unit) {}

    private static void match(List<PersonLine> lines, List<Post> posts) {
        var left = new ArrayList<PersonLine>();
        Set<UUID> met = new HashSet<>();
        for (var line : lines) {
            var post = sameTitle(line, posts);
            if (post == null) left.add(line);
            else {
                met.add(post.id());
                line.before = post;
                line.after = isOver(post) ? post : corrected(post, line);
                if (isOver(post)) line.judged.note("Chức vụ này kết thúc ngày %s.".formatted(Show.date(post.ends())));
            }
        }
        var open = posts.stream()
                .filter(post -> !isOver(post) && !met.contains(post.id()))
                .toList();
        if (left.size() == 1 && open.size() == 1) instead(left.getFirst(), open.getFirst());
        else left.forEach(line -> line.after = begun(line));
    }

    /** An open post of that title, or a past one that began on the same day. */
    private static @Nullable Post sameTitle(PersonLine line, List<Post> posts) {
        var title = Present.key(Objects.requireNonNull(line.title));
        var same = posts.stream()
                .filter(post -> Present.key(post.title()).equals(title))
                .toList();
        return same.stream()
                .filter(post -> !isOver(post))
                .findFirst()
                .or(() -> same.stream()
                        .filter(post -> post.starts().equals(line.starts))
                        .findFirst())
                .orElse(null);
    }

    /** A post with a last day is settled: a list neither prolongs nor corrects it. */
    private static boolean isOver(Post post) {
        return post.ends() != null;
    }

    private static void instead(PersonLine line, Post post) {
        line.before = post;
        line.after = starts(line).isAfter(post.starts()) ? begun(line) : corrected(post, line);
    }

    private static LocalDate starts(PersonLine line) {
        return Objects.requireNonNull(line.starts);
    }

    private static Post corrected(Post post, PersonLine line) {
        var title = Objects.requireNonNull(line.title);
        return new Post(
                post.id(),
                post.personId(),
                post.unitId(),
                Present.key(title).equals(Present.key(post.title())) ? post.title() : title,
                Objects.requireNonNull(line.rank),
                starts(line),
                null);
    }

    private static Post begun(PersonLine line) {
        return new Post(
                Ids.next(),
                line.who().id(),
                Objects.requireNonNull(line.unit),
                Objects.requireNonNull(line.title),
                Objects.requireNonNull(line.rank),
                starts(line),
                null);
    }
}
