package vn.thidua.worklist;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.task.BulkDesk;
import vn.thidua.task.Deed;
import vn.thidua.task.Wish;
import vn.thidua.web.Dates;

/** Gathers what will happen with many tasks. */
@Component
class BulkPages {

    /** The most tasks that are done at once. */
    static final int MOST = 500;

    private final Worklist list;
    private final BulkDesk desk;
    private final Clock clock;

    BulkPages(Worklist list, BulkDesk desk, Clock clock) {
        this.list = list;
        this.desk = desk;
        this.clock = clock;
    }

    BulkPage page(Deed deed, Choice choice, Filter filter, Member member) {
        var ids = choice.isAll()
                ? list.first(filter, member, MOST).stream().map(Row::id).toList()
                : choice.chosen();
        var beyond = choice.isAll() ? list.counts(filter, member).total() - ids.size() : ids.size() - MOST;
        var wishes = ids.stream().limit(MOST).map(id -> Wish.of(id, deed)).toList();
        return page(deed, wishes, filter.path(), Math.max(0, beyond), member);
    }

    BulkPage page(Deed deed, List<Wish> wishes, String back, int beyond, Member member) {
        var ids = wishes.stream().map(Wish::task).toList();
        var rows = list.of(ids, member).stream().collect(Collectors.toMap(Row::id, Function.identity()));
        var lines = desk.ask(wishes, member).stream()
                .map(answer -> new BulkPage.Line(answer, rows.get(answer.wish().task())))
                .toList();
        return new BulkPage(
                deed, lines, deed == Deed.HAND_OVER ? desk.people(ids) : List.of(), back, beyond, Dates.today(clock));
    }

    /** What was not done, each with its name and why not. */
    List<Undone> undone(List<BulkDesk.Answer> answers, Member member) {
        var refused = answers.stream().filter(answer -> !answer.isYes()).toList();
        var names = list.of(refused.stream().map(answer -> answer.wish().task()).toList(), member).stream()
                .collect(Collectors.<Row, UUID, String>toMap(Row::id, Row::name));
        return refused.stream()
                .map(answer -> Undone.of(answer, names.get(answer.wish().task())))
                .toList();
    }
}
