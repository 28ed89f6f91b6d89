package vn.thidua.part;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.web.Dates;
import vn.thidua.web.DueItem;
import vn.thidua.web.DueItems;

/** The parts that a member owes to tasks of other units. */
@Component
class PartDues implements DueItems {

    private final Parts parts;
    private final Clock clock;

    PartDues(Parts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public List<DueItem> of(Member member) {
        var today = Dates.today(clock);
        return parts.owedBy(member).stream()
                .map(named -> new DueItem(
                        "Phối hợp: " + named.taskTitle(),
                        PartNews.path(named.part()),
                        named.part().due(),
                        named.part().standing(today),
                        named.unitName()))
                .toList();
    }
}
