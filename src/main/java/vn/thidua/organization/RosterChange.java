package vn.thidua.organization;

import java.util.List;
import java.util.UUID;

/**
 * Many units, people and posts that change together, as a list that was handed in asks for it.
 *
 * @param addedUnits new units, in any order; each may stand below another one of them
 * @param changedUnits units with other facts, at the version at which they were read
 * @param joined units that join a group by name
 * @param addedPersons new people
 * @param changedPersons people with other facts, at the version at which they were read
 * @param changedPosts posts that are corrected or ended
 * @param addedPosts new posts
 */
public record RosterChange(
        List<Unit> addedUnits,
        List<Unit> changedUnits,
        List<Joining> joined,
        List<Person> addedPersons,
        List<Person> changedPersons,
        List<Post> changedPosts,
        List<Post> addedPosts) {

    /** A unit that joins a group. */
    public record Joining(UUID group, UUID unit) {}
}
