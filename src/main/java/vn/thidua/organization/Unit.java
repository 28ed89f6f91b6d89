package vn.thidua.organization;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;

/**
 * A unit that takes part in the movement: an office, a village, an enterprise.
 *
 * @param name at most 200 characters, unlike every other open unit of the commune, even without case
 * @param parentId the unit above; null at the top
 * @param closedAt when it ceased to exist, UTC; null while it is open
 * @param version grows by one with each change
 */
public record Unit(
        UUID id,
        String name,
        UnitKind kind,
        @Nullable UUID parentId,
        Instant createdAt,
        @Nullable Instant closedAt,
        int version) {

    /** Kind of the {@link Subject} that a unit is. */
    public static final String KIND = "unit";

    /** The unit as the subject of facts, files and timelines. */
    public Subject subject() {
        return subject(id);
    }

    /** The unit with this identifier as a subject. */
    public static Subject subject(UUID id) {
        return new Subject(KIND, id);
    }

    /** Path of the unit's page. */
    public String path() {
        return "/don-vi/" + id;
    }

    /** The unit with other facts, to be given to {@link Units#change}. */
    public Unit with(String name, UnitKind kind, @Nullable UUID parentId) {
        return new Unit(id, name, kind, parentId, createdAt, closedAt, version);
    }

    /** Whether the member may enter, change and staff units. */
    public static boolean mayBeChangedBy(Member member) {
        return member.isAny(Role.ADMINISTRATOR, Role.STANDING_OFFICER);
    }

    /** The unit as it was read at another version. */
    Unit at(int version) {
        return new Unit(id, name, kind, parentId, createdAt, closedAt, version);
    }
}
