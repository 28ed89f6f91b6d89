package vn.thidua.movement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Member;

/**
 * What another module has to show about a movement: its page carries a link to each. A module above makes its own known
 * as a bean.
 */
public interface MovementLink {

    /**
     * One link.
     *
     * @param label words shown, Vietnamese: "Đăng ký tham gia"
     * @param href path of the page
     * @param count what there is, with its noun: "12 đơn vị đã đăng ký"; null when nothing is counted
     */
    record Shown(String label, String href, @Nullable String count) {}

    /** Rank among the links, smallest first; tens, so that a later one fits between. */
    int order();

    /** The link for the member on the page of the movement; empty where the member has nothing to see. One statement. */
    Optional<Shown> of(Movement movement, Member member);
}
