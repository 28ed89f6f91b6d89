package vn.thidua.task;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.web.Findable;

/** Finds tasks by their own words or by their unit's name. */
@Component
class FindTasks implements Findable {

    private final TaskList list;

    FindTasks(TaskList list) {
        this.list = list;
    }

    @Override
    public List<Hit> find(String folded, Member member, int limit) {
        return list.page(TaskList.Filter.words(folded), member).stream()
                .limit(limit)
                .map(line -> new Hit("nhiệm vụ", line.name(), "/nhiem-vu/" + line.id()))
                .toList();
    }
}
