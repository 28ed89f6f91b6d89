package vn.thidua.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.planfile.PlanDraft;

/**
 * A plan as it was read, waiting to be published.
 *
 * @param movement the movement that was made of it; null before publishing
 */
record Draft(
        UUID id,
        UUID file,
        PlanDraft content,
        Instant createdAt,
        @Nullable UUID movement) {

    static final String SUBJECT = "plan_draft";
}
