package vn.thidua.web;

import java.util.List;
import vn.thidua.kernel.Member;

/** What a member owes, as one module knows it. Each module with duties makes one known as a bean; the desk asks all. */
public interface DueItems {

    /** What the member owes now, nearest date first; what was returned and what waits for the member's decision too. */
    List<DueItem> of(Member member);
}
