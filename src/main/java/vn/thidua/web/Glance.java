package vn.thidua.web;

import java.util.List;
import vn.thidua.kernel.Member;

/** What somebody who watches over others sees at a glance on the desk. Each module makes its own known as a bean. */
public interface Glance {

    /**
     * A number.
     *
     * @param label what is counted, Vietnamese: "quá hạn"
     * @param number how many
     * @param href list of exactly these
     */
    record Count(String label, int number, String href) {}

    /** The numbers that concern the member, by one statement; none for a member whom they do not concern. */
    List<Count> of(Member member);
}
