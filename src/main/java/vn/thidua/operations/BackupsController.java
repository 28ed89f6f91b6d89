package vn.thidua.operations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Notice;

/** Shows the administrator whether the data are backed up, and backs up when asked. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class BackupsController implements MenuEntry {

    private final BackupKeeper keeper;
    private final BackupFolder folder;
    private final ApplicationEventPublisher events;

    BackupsController(BackupKeeper keeper, BackupFolder folder, ApplicationEventPublisher events) {
        this.keeper = keeper;
        this.folder = folder;
        this.events = events;
    }

    @GetMapping("/sao-luu")
    String show(Model model) {
        var progress = keeper.progress().orElse(null);
        model.addAttribute(
                "page", new BackupsPage(progress, folder.last().orElse(null), folder.kept(), keeper.keeps()));
        return "operations/backups";
    }

    @PostMapping("/sao-luu")
    String start(RedirectAttributes redirect) {
        if (!keeper.start()) throw new RuleBroken("Đang có một lần sao lưu chạy. Hãy đợi lần này xong.");
        events.publishEvent(new BackupAsked());
        redirect.addFlashAttribute(Notice.info("Đã bắt đầu sao lưu."));
        return "redirect:/sao-luu";
    }

    @Override
    public String label() {
        return "Sao lưu";
    }

    @Override
    public String href() {
        return "/sao-luu";
    }

    @Override
    public String icon() {
        return "database";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean visibleTo(Member member) {
        return member.isAny(Role.ADMINISTRATOR);
    }
}
