package vn.thidua.indicator;

import java.util.List;
import java.util.UUID;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;

/**
 * Something that the commune measures, with the definition that holds for the period asked about.
 *
 * @param code like every other of the commune's; those of the catalogue mean the same everywhere
 * @param groups by which it is told apart, without the whole
 * @param version of the definition, from 1
 */
public record Indicator(
        UUID id,
        String code,
        Area area,
        Kind kind,
        Frequency frequency,
        List<Breakdown> groups,
        int version,
        Wording definition) {

    /** Kind of the {@link Subject} that an indicator is. */
    public static final String KIND = "indicator";

    /** The indicator as the subject of facts and timelines. */
    public Subject subject() {
        return subject(id);
    }

    /** The indicator with this identifier as a subject. */
    public static Subject subject(UUID id) {
        return new Subject(KIND, id);
    }

    /** What it is called, Vietnamese. */
    public String name() {
        return definition.name();
    }

    /** Path of its page. */
    public String path() {
        return "/chi-tieu/" + id;
    }

    /** Whether the commune made it for itself. */
    public boolean isOwn() {
        return area == Area.X;
    }

    /** Whether the member may take, define and assign indicators and set targets. */
    public static boolean maySetUp(Member member) {
        return member.isAny(Role.STANDING_OFFICER);
    }
}
