package vn.thidua.part;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.kernel.Member;
import vn.thidua.task.TaskCard;
import vn.thidua.web.Option;

/**
 * One part, as a member sees it.
 *
 * @param people who may be in charge; empty for those who do not decide it
 */
record PartPage(Parts.Named named, TaskCard task, List<Option> people, Member member, LocalDate today) {

    Part part() {
        return named.part();
    }

    String path() {
        return "/phan-viec/" + part().id();
    }

    boolean maySay() {
        return part().state() == Part.State.OPEN && part().heldBy(member);
    }

    boolean mayReturn() {
        return task.led() && part().state() == Part.State.DONE;
    }

    boolean mayDrop() {
        return task.led() && part().state() == Part.State.OPEN;
    }
}
