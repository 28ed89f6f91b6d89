package vn.thidua.exchange;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.identity.OnBehalf;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.locality.Localities;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Notice;

/** Which programs may come in, for what, until when, and who answers for them. */
@Controller
@Allowed(Role.ADMINISTRATOR)
@RequestMapping("/ma-truy-cap")
class TokensController implements MenuEntry {

    private final Tokens tokens;
    private final OnBehalf people;
    private final Units units;
    private final Localities localities;
    private final Clock clock;

    TokensController(Tokens tokens, OnBehalf people, Units units, Localities localities, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.units = units;
        this.localities = localities;
        this.clock = clock;
    }

    @GetMapping
    String list(Member member, Model model) {
        model.addAttribute("form", TokenForm.empty(Dates.today(clock)));
        if (!model.containsAttribute("secret")) model.addAttribute("secret", "");
        return page(member, model);
    }

    @PostMapping
    String make(
            @Valid @ModelAttribute("form") TokenForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        form.check(
                givable(member),
                units.all().stream().map(Unit::id).collect(Collectors.toSet()),
                people.everybody().stream().map(OnBehalf.Person::account).collect(Collectors.toSet()),
                Dates.today(clock),
                errors);
        if (errors.hasErrors()) {
            model.addAttribute("secret", "");
            return page(member, model);
        }
        redirect.addFlashAttribute("secret", tokens.make(form.wanted(), member).text());
        return "redirect:/ma-truy-cap";
    }

    @PostMapping("/{id}/thu-hoi")
    String revoke(@PathVariable UUID id, RedirectAttributes redirect) {
        tokens.revoke(id);
        redirect.addFlashAttribute(Notice.done("Đã thu hồi. Phần mềm không còn truy cập được bằng mã này."));
        return "redirect:/ma-truy-cap";
    }

    private String page(Member member, Model model) {
        model.addAttribute("tokens", tokens.all());
        model.addAttribute("now", clock.instant());
        model.addAttribute("scopes", givable(member));
        model.addAttribute("people", people.everybody());
        model.addAttribute("units", units.all());
        return "exchange/tokens";
    }

    private List<Scope> givable(Member member) {
        var city = localities.get(member.commune()).kind().isCity();
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.isOfCity() == city)
                .toList();
    }

    @Override
    public String label() {
        return "Kết nối phần mềm";
    }

    @Override
    public String href() {
        return "/ma-truy-cap";
    }

    @Override
    public String icon() {
        return "link";
    }

    @Override
    public int order() {
        return 915;
    }

    @Override
    public boolean visibleTo(Member member) {
        return member.isAny(Role.ADMINISTRATOR);
    }
}
