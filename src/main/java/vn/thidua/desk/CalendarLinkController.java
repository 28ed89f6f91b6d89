package vn.thidua.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.identity.FeedLinks;
import vn.thidua.identity.PublicUrl;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Notice;

/** The secret address of the member's own calendar: made, shown once, ended. */
@Controller
@Allowed
@RequestMapping("/toi/lich")
class CalendarLinkController implements MenuEntry {

    private final FeedLinks links;
    private final PublicUrl publicUrl;

    CalendarLinkController(FeedLinks links, PublicUrl publicUrl) {
        this.links = links;
        this.publicUrl = publicUrl;
    }

    @GetMapping
    String show(Member member, Model model) {
        model.addAttribute("since", links.madeAt(member.account()).orElse(null));
        if (!model.containsAttribute("address")) model.addAttribute("address", "");
        return "desk/calendar";
    }

    @PostMapping
    String create(Member member, RedirectAttributes redirect) {
        redirect.addFlashAttribute("address", publicUrl.of("/lich/" + links.make(member.account()) + ".ics"));
        return "redirect:/toi/lich";
    }

    @PostMapping("/thoi-dung")
    String end(Member member, RedirectAttributes redirect) {
        links.end(member.account());
        redirect.addFlashAttribute(Notice.done("Địa chỉ lịch cũ không còn dùng được."));
        return "redirect:/toi/lich";
    }

    @Override
    public String label() {
        return "Lịch riêng";
    }

    @Override
    public String href() {
        return "/toi/lich";
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public int order() {
        return 910;
    }

    @Override
    public Place place() {
        return Place.ACCOUNT;
    }

    @Override
    public boolean visibleTo(Member member) {
        return true;
    }
}
