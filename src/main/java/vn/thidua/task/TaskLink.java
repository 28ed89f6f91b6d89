package vn.thidua.task;

import java.util.Optional;
import vn.thidua.kernel.Member;
import vn.thidua.web.Link;

/** What another module offers on the page of a task. A module above makes its own known as a bean. */
public interface TaskLink {

    /** The link for the member; empty where there is nothing to offer. No statement is sent. */
    Optional<Link> of(Task task, Member member);
}
