package vn.thidua.task;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;

/** Tasks one by one. */
@Controller
@Allowed
class TaskController {

    private final TaskPages pages;

    TaskController(TaskPages pages) {
        this.pages = pages;
    }

    @GetMapping("/nhiem-vu/{id}")
    String show(@PathVariable UUID id, Member member, Model model) {
        return pages.show(id, member, model);
    }
}
