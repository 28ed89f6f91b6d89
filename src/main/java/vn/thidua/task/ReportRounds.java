package vn.thidua.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.kernel.Member;
import vn.thidua.web.Notice;

/** Leads a member through what is to be reported, nearest date first. */
@Component
class ReportRounds {

    private final Tasks tasks;
    private final TaskPages pages;

    ReportRounds(Tasks tasks, TaskPages pages) {
        this.tasks = tasks;
        this.pages = pages;
    }

    /** Puts the round into the model, standing at the task or at the nearest; gives the name of its view. */
    String show(@Nullable UUID at, Member member, Model model) {
        var open = tasks.reportable(member);
        var current = open.stream()
                .filter(task -> task.id().equals(at))
                .findFirst()
                .or(() -> open.stream().findFirst());
        model.addAttribute("open", open);
        model.addAttribute("page", current.map(task -> pages.page(task, member)).orElse(null));
        model.addAttribute("next", current.map(task -> after(task, open)).orElse(null));
        return "task/reporting";
    }

    /** Says what was sent and how much is left. */
    Notice sent(Member member) {
        var left = tasks.reportable(member).size();
        return Notice.done(
                left == 0
                        ? "Đã gửi báo cáo. Ông/bà không còn việc nào phải báo cáo."
                        : "Đã gửi báo cáo. Còn %d việc, việc tiếp theo ở dưới.".formatted(left));
    }

    private static @Nullable UUID after(Task task, List<Task> open) {
        if (open.size() < 2) return null;
        return open.get((open.indexOf(task) + 1) % open.size()).id();
    }
}
