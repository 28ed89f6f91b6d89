package vn.thidua.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Notice;

/** What everybody finds about the own account. */
@Controller
@Allowed
@RequestMapping("/toi")
class MeController implements MenuEntry {

    private final Accounts accounts;
    private final AccountPage page;
    private final Delegations delegations;
    private final RecoveryCodes recoveryCodes;
    private final Sessions sessions;

    MeController(
            Accounts accounts,
            AccountPage page,
            Delegations delegations,
            RecoveryCodes recoveryCodes,
            Sessions sessions) {
        this.accounts = accounts;
        this.page = page;
        this.delegations = delegations;
        this.recoveryCodes = recoveryCodes;
        this.sessions = sessions;
    }

    @GetMapping
    String show(Member member, Model model) {
        var account = accounts.get(member.account());
        model.addAttribute("member", member);
        model.addAttribute("account", account);
        model.addAttribute("posts", page.posts(account.person()));
        model.addAttribute("delegations", delegations.under(account.person(), page.today()));
        model.addAttribute("codesLeft", recoveryCodes.left(account.id()));
        return "identity/me";
    }

    /** Signs out on all devices but this one. */
    @PostMapping("/dang-xuat-noi-khac")
    String signOutElsewhere(Member member, HttpServletRequest request, RedirectAttributes redirect) {
        sessions.end(member.account(), request.getSession().getId());
        redirect.addFlashAttribute(Notice.done("Đã đăng xuất trên mọi thiết bị khác."));
        return "redirect:/toi";
    }

    @Override
    public String label() {
        return "Tài khoản của tôi";
    }

    @Override
    public String shortLabel() {
        return "Tôi";
    }

    @Override
    public String href() {
        return "/toi";
    }

    @Override
    public String icon() {
        return "user";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public boolean visibleTo(Member member) {
        return true;
    }

    @Override
    public Place place() {
        return Place.ACCOUNT;
    }

    @Override
    public boolean bottom() {
        return true;
    }
}
