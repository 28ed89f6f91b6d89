package vn.thidua.worklist;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.web.Findable;

/** Finds tasks by their own words or by their unit's name. */
@Component
class FindTasks implements Findable {

    private final Worklist list;

    FindTasks(Worklist list) {
        this.list = list;
    }

    @Override
    public List<Hit> find(String folded, Member member, int limit) {
        return list.first(Filter.words(folded), member, limit).stream()
                .map(row -> new Hit("nhiệm vụ", row.name(), row.path()))
                .toList();
    }
}
