package vn.thidua.part;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.task.TaskCard;
import vn.thidua.web.Option;

/**
 * The parts of one task.
 *
 * @param units that may be asked for a part; empty for those who may not ask
 */
record PartsPage(TaskCard task, String unitName, List<Parts.Named> parts, List<Option> units, LocalDate today) {

    boolean mayGive() {
        return task.led() && task.live();
    }
}
