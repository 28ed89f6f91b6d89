package vn.thidua.city;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.locality.Localities;
import vn.thidua.locality.Locality;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** Which communes are held against each other: bands by the number of inhabitants. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class PeersController {

    private static final String PATH = "/thanh-pho/nhom-so-sanh";

    private final PeerBook book;
    private final Localities localities;

    PeersController(PeerBook book, Localities localities) {
        this.book = book;
        this.localities = localities;
    }

    @GetMapping(PATH)
    String show(Member member, Model model) {
        var communes = localities.of(city(member));
        model.addAttribute("communes", communes);
        model.addAttribute("peersForm", PeersForm.of(book.read(), ids(communes)));
        return "city/peers";
    }

    @PostMapping(PATH)
    String write(
            @ModelAttribute("peersForm") PeersForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var city = city(member);
        var communes = localities.of(city);
        if (!result.hasErrors()) {
            form.align(ids(communes));
            form.check(result);
        }
        if (result.hasErrors()) {
            model.addAttribute("communes", communes);
            return "city/peers";
        }
        book.write(city, form.toBands(), form.populations());
        redirect.addFlashAttribute(Notice.done("Đã lưu nhóm so sánh."));
        return "redirect:" + PATH;
    }

    private static List<UUID> ids(List<Locality> communes) {
        return communes.stream().map(Locality::id).toList();
    }

    private static UUID city(Member member) {
        if (member.city() == null) throw new NotThere();
        return member.city();
    }
}
