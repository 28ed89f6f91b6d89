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
     * @param asked the reader is asked to do this: it stands on top as the next thing to do
     */
    record Shown(String label, String href, @Nullable String count, boolean asked) {

        /** A link that asks for nothing. */
        public Shown(String label, String href, @Nullable String count) {
            this(label, href, count, false);
        }
    }

    /** Rank among the links, smallest first; tens, so that a later one fits between. */
    int order();

    /**
     * The link for the member on the page of the movement; empty where the member has nothing to see. Few statements, and
     * as many for a large movement as for a small one.
     */
    Optional<Shown> of(Movement movement, Member member);

    /** The link for the member on the list of movements; empty where there is none. */
    default Optional<Shown> ofAll(Member member) {
        return Optional.empty();
    }
}
