package vn.thidua.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Subject;
import vn.thidua.planfile.PlanDraft;

/**
 * A plan as it was read and corrected, waiting to be published.
 *
 * @param content what the reader made of the file
 * @param outline the document at its head
 * @param version the one that holds now: the head
 * @param redo number of the latest version made from it; 0 when there is none
 * @param standing the last step; null while there was none
 * @param movement the movement that was made of it; null before publishing
 */
record Draft(
        UUID id,
        UUID file,
        PlanDraft content,
        Outline outline,
        Instant createdAt,
        Version version,
        int redo,
        @Nullable Step standing,
        @Nullable UUID movement) {

    static final String SUBJECT = "plan_draft";

    static Subject subject(UUID id) {
        return new Subject(SUBJECT, id);
    }

    static String path(UUID id) {
        return "/phong-trao/du-thao/" + id;
    }

    Subject subject() {
        return subject(id);
    }

    String path() {
        return path(id);
    }

    int head() {
        return version.number();
    }

    boolean isDropped() {
        return standing != null && standing.kind() == Step.Kind.DROPPED;
    }

    boolean isSubmitted() {
        return standing != null && standing.kind() == Step.Kind.SUBMITTED;
    }

    /** Whether it can still be corrected. */
    boolean isOpen() {
        return movement == null && !isDropped();
    }

    boolean isVisibleTo(Member member) {
        return isVisibleTo(member, movement, standing == null ? null : standing.kind());
    }

    /** The standing officer sees every draft; a leader what was submitted; the whole commune what was published. */
    static boolean isVisibleTo(Member member, @Nullable UUID movement, Step.@Nullable Kind last) {
        return movement != null
                || member.isAny(Role.STANDING_OFFICER)
                || member.isAny(Role.LEADER) && last != null && last != Step.Kind.DROPPED;
    }

    boolean isCorrectedBy(Member member) {
        return isOpen() && member.isAny(Role.STANDING_OFFICER);
    }

    /** @throws RuleBroken when it was published or dropped */
    Draft open() {
        if (movement != null)
            throw new RuleBroken("Dự thảo này đã được công bố thành phong trào nên không sửa được nữa.");
        if (isDropped()) throw new RuleBroken("Dự thảo này đã được bỏ nên không sửa được nữa.");
        return this;
    }
}
