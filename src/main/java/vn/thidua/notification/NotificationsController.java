package vn.thidua.notification;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Notice;

/** The member's own inbox. */
@Controller
@Allowed
class NotificationsController implements MenuEntry {

    private final Notifications notifications;

    NotificationsController(Notifications notifications) {
        this.notifications = notifications;
    }

    @GetMapping("/thong-bao")
    String index(@RequestParam(name = "trang", defaultValue = "1") int page, Member member, Model model) {
        var number = Math.clamp(page, 1, 1000);
        model.addAttribute(
                "inbox",
                new Inbox(notifications.of(member.person(), number), number, notifications.count(member.person())));
        return "notification/inbox";
    }

    /** Opens what the notification is about; it is read from now on. */
    @GetMapping("/thong-bao/{id}")
    @Transactional
    String show(@PathVariable UUID id, Member member) {
        var notification = notifications.find(id, member.person()).orElseThrow(NotThere::new);
        notifications.read(id);
        return "redirect:" + notification.href();
    }

    @PostMapping("/thong-bao/da-doc")
    String readAll(Member member, RedirectAttributes redirect) {
        notifications.readAll(member.person());
        redirect.addFlashAttribute(Notice.done("Đã đánh dấu mọi thông báo là đã đọc."));
        return "redirect:/thong-bao";
    }

    @Override
    public String label() {
        return "Thông báo";
    }

    @Override
    public String href() {
        return "/thong-bao";
    }

    @Override
    public String icon() {
        return "bell";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visibleTo(Member member) {
        return true;
    }

    @Override
    public boolean bottom() {
        return true;
    }
}
