package vn.thidua.movement;

import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;

/**
 * What somebody may do with a movement.
 *
 * @param own it is one of the reader's commune or city
 * @param follows the reader sees it as one of a commune of the own city
 * @param corrects may correct it and assign its tasks
 * @param declares may declare its state
 * @param readsSource may read the documents: those of the same place may, and those to whom it was offered
 */
record Reader(boolean own, boolean follows, boolean corrects, boolean declares, boolean readsSource) {

    static Reader of(Movement movement, Member member) {
        var own = movement.commune().equals(member.commune());
        var follows = !own && member.city() != null;
        return new Reader(
                own,
                follows,
                own && member.isAny(Role.STANDING_OFFICER),
                own && member.isAny(Role.STANDING_OFFICER, Role.LEADER),
                !follows);
    }
}
