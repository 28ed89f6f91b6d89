package vn.thidua.identity;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** One account of the commune, and what an administrator does with it. */
@Controller
@Allowed(Role.ADMINISTRATOR)
@RequestMapping("/tai-khoan/{id}")
class AccountController {

    /** Flash attribute with a link that was just made. */
    static final String LINK = "link";

    private final AccountRows rows;
    private final AccountActs acts;
    private final AccountPage page;
    private final SecondStep secondStep;
    private final Settings settings;

    AccountController(AccountRows rows, AccountActs acts, AccountPage page, SecondStep secondStep, Settings settings) {
        this.rows = rows;
        this.acts = acts;
        this.page = page;
        this.secondStep = secondStep;
        this.settings = settings;
    }

    @GetMapping
    String show(@PathVariable UUID id, Member member, Model model) {
        model.addAttribute("form", RoleForm.empty(settings.date()));
        return page.of(row(id), member, model);
    }

    /** The slip to be printed or sent: it shows the link that was just made, and only then. */
    @GetMapping("/phieu")
    String slip(@PathVariable UUID id, Member member, Model model) {
        return page.slip(row(id), member, model);
    }

    @PostMapping("/lien-ket")
    String link(@PathVariable UUID id, RedirectAttributes redirect) {
        var account = row(id).account().id();
        redirect.addFlashAttribute(LINK, acts.link(account));
        return "redirect:/tai-khoan/" + account + "/phieu";
    }

    @PostMapping("/vo-hieu-hoa")
    String disable(@PathVariable UUID id, Member member, RedirectAttributes redirect) {
        acts.disable(row(id).account().id(), member);
        return back(id, "Đã vô hiệu hóa tài khoản và đăng xuất mọi thiết bị.", redirect);
    }

    @PostMapping("/mo-lai")
    String open(@PathVariable UUID id, RedirectAttributes redirect) {
        acts.open(row(id).account().id());
        return back(id, "Đã mở lại tài khoản.", redirect);
    }

    @PostMapping("/mo-khoa")
    String unlock(@PathVariable UUID id, RedirectAttributes redirect) {
        acts.unlock(row(id).account().id());
        return back(id, "Đã bỏ tạm khóa tài khoản.", redirect);
    }

    @PostMapping("/bo-xac-thuc-hai-buoc")
    String removeSecondStep(@PathVariable UUID id, RedirectAttributes redirect) {
        secondStep.remove(row(id).account().id());
        return back(id, "Đã bỏ xác thực hai bước. Người dùng đăng nhập bằng mật khẩu rồi thiết lập lại.", redirect);
    }

    private AccountRow row(UUID id) {
        return rows.get(id, settings.date());
    }

    private static String back(UUID id, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Notice.done(done));
        return "redirect:/tai-khoan/" + id;
    }
}
