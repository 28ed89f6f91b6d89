package vn.thidua.malformed;

import java.util.UUID;
import vn.thidua.identity.Cast;

/**
 * Who and what the malformed inputs are tried on.
 *
 * @param draft of An Bình, not published
 * @param accepted a task that the village head may report on
 * @param reported a task that the officer may verify
 * @param post of the village head
 * @param foreign a unit of the commune beside
 */
record Scene(
        int port,
        Cast cast,
        Visitor stranger,
        Visitor officer,
        Visitor head,
        Visitor administrator,
        UUID draft,
        UUID movement,
        UUID accepted,
        UUID reported,
        String post,
        String foreign) {

    String unit() {
        return "/don-vi/" + cast.village().id();
    }

    String person() {
        return "/nguoi/" + cast.unitMember().member().person();
    }
}
