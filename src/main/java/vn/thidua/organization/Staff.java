package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The people of a unit on a day.
 *
 * @param today those who hold a post on the day, and those whose post begins later
 * @param before those who held one
 */
record Staff(List<Holder> today, List<Holder> before) {

    /** A post with the person who holds it. */
    record Holder(Post post, Person person) {}

    static Staff of(List<Post> posts, Persons persons, LocalDate day) {
        var people = persons.byId(posts.stream().map(Post::personId).toList());
        var holders = posts.stream()
                .map(post -> new Holder(post, Objects.requireNonNull(people.get(post.personId()))))
                .toList();
        return new Staff(part(holders.stream(), false, day), part(holders.stream(), true, day));
    }

    private static List<Holder> part(Stream<Holder> holders, boolean over, LocalDate day) {
        return holders.filter(holder -> holder.post().isOverBy(day) == over).toList();
    }

    /** Whether somebody heads the unit. */
    boolean hasHead() {
        return today.stream().anyMatch(holder -> holder.post().rank() == Rank.HEAD);
    }
}
