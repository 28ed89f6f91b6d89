package vn.thidua.worklist;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.task.Deed;
import vn.thidua.web.Dates;
import vn.thidua.web.Option;

/** Gathers a list with what it may be narrowed to. */
@Component
class ListPages {

    private final Worklist list;
    private final Views views;
    private final Movements movements;
    private final Units units;
    private final Clock clock;

    ListPages(Worklist list, Views views, Movements movements, Units units, Clock clock) {
        this.list = list;
        this.views = views;
        this.movements = movements;
        this.units = units;
        this.clock = clock;
    }

    ListPage page(Filter filter, Member member) {
        return gathered(filter, list.page(filter, member), deeds(member), member);
    }

    /** The whole list for paper, up to so many rows; nothing can be done with them there. */
    ListPage paper(Filter filter, Member member, int most) {
        return gathered(filter, list.first(filter, member, most), List.of(), member);
    }

    /** What the member may do with many tasks at once; each task decides for itself beyond that. */
    List<Deed> deeds(Member member) {
        var own = Arrays.stream(Deed.values())
                .filter(deed -> deed != Deed.PROGRESS && deed.isFor(member))
                .toList();
        return own.isEmpty() && list.isNamedToVerify(member) ? List.of(Deed.VERIFY) : own;
    }

    private ListPage gathered(Filter filter, List<Row> rows, List<Deed> deeds, Member member) {
        var own = movements.own();
        return new ListPage(
                filter,
                rows,
                list.counts(filter, member),
                Option.of(own, Movement::id, Movement::name),
                areas(filter, own),
                Option.of(units.all(), Unit::id, Unit::name),
                list.owners(member),
                deeds,
                views.of(member),
                Dates.today(clock));
    }

    private List<Option> areas(Filter filter, List<Movement> own) {
        var shown = own.stream()
                .map(Movement::id)
                .filter(id -> filter.movement() == null ? own.size() == 1 : id.equals(filter.movement()))
                .toList();
        return shown.isEmpty() ? List.of() : areas(shown.getFirst());
    }

    private List<Option> areas(UUID movement) {
        return Option.of(
                movements.clauses(movement).stream()
                        .filter(clause -> clause.kind() == Clause.Kind.AREA)
                        .toList(),
                Clause::id,
                Clause::text);
    }
}
