package vn.thidua.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.RuleBroken;

/** One correction of a draft. A pure function: the same act on the same outline says the same. */
sealed interface Act permits Add, Drop, EditEntry, EditHead, Merge, Move, Settle, Share, Shift, Split, StandFor {

    /**
     * The outline as it is afterwards.
     *
     * @throws RuleBroken when the act makes no sense there, with what to do instead
     */
    Outline on(Outline before);

    /** What was done, for the list of versions: "Sửa tiêu chí “Hoàn thành đúng hạn …”". */
    String said(Outline before);

    /** The entry to look at afterwards; null when there is none in particular. */
    default @Nullable UUID place(Outline before) {
        return null;
    }
}
