package vn.thidua.organization;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Subject;

/**
 * Units under one name: "Các thôn", "Doanh nghiệp, hợp tác xã", "Cụm thi đua số 1".
 *
 * @param name at most 200 characters, unlike every other open group of the commune, even without case
 * @param members the open units in it today, in Vietnamese order of their names: those of the kinds and those named
 * @param kinds kinds whose units all belong to it; empty when its units are named one by one
 * @param named units named one by one, in no order, closed ones too
 * @param head unit that heads a cluster (cụm trưởng); null for a group, and while there is none
 * @param deputy unit that stands in for the head (cụm phó); never the head
 * @param closed whether it is out of use
 * @param version grows by one with each change
 */
public record UnitGroup(
        UUID id,
        String name,
        GroupKind kind,
        List<UUID> members,
        List<UnitKind> kinds,
        List<UUID> named,
        @Nullable UUID head,
        @Nullable UUID deputy,
        boolean closed,
        int version) {

    /** Kind of the {@link Subject} that a group is. */
    static final String KIND = "unit_group";

    /** The group as the subject of facts and timelines. */
    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** Path of the group's page. */
    public String path() {
        return "/don-vi/nhom/" + id;
    }

    /** Whether the unit belongs to it today. */
    public boolean includes(UUID unit) {
        return members.contains(unit);
    }
}
