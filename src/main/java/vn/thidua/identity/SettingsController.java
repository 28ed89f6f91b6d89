package vn.thidua.identity;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Notice;

/** The numbers of security: what holds, since when, by which rule; and how one is set anew. */
@Controller
@Allowed(Role.ADMINISTRATOR)
@RequestMapping("/cai-dat")
class SettingsController implements MenuEntry {

    private final Settings settings;
    private final ApplicationEventPublisher events;

    SettingsController(Settings settings, ApplicationEventPublisher events) {
        this.settings = settings;
        this.events = events;
    }

    @GetMapping
    String list(Model model) {
        var values = new EnumMap<Setting, Integer>(Setting.class);
        Arrays.stream(Setting.values()).forEach(setting -> values.put(setting, settings.today(setting)));
        model.addAttribute("values", values);
        return "identity/settings";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Model model) {
        var setting = named(slug);
        model.addAttribute("form", new SettingForm(settings.today(setting), settings.date(), "", ""));
        return page(setting, model);
    }

    @PostMapping("/{slug}")
    String correct(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SettingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var setting = named(slug);
        form.check(setting, settings.date(), errors);
        if (errors.hasErrors()) return page(setting, model);
        var before = settings.today(setting);
        var value = Objects.requireNonNull(form.value());
        var from = Objects.requireNonNull(form.validFrom());
        settings.set(setting, value, from, form.source().strip(), form.note());
        events.publishEvent(
                new SettingCorrected(setting, before, value, from, form.source().strip()));
        redirect.addFlashAttribute(Notice.done("Đã ghi giá trị mới."));
        return "redirect:/cai-dat/" + slug;
    }

    private String page(Setting setting, Model model) {
        model.addAttribute("setting", setting);
        model.addAttribute("rows", settings.of(setting));
        model.addAttribute("value", settings.today(setting));
        model.addAttribute("today", settings.date());
        return "identity/setting";
    }

    private static Setting named(String slug) {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    @Override
    public String label() {
        return "Cài đặt an toàn";
    }

    @Override
    public String href() {
        return "/cai-dat";
    }

    @Override
    public String icon() {
        return "settings";
    }

    @Override
    public int order() {
        return 920;
    }

    @Override
    public boolean visibleTo(Member member) {
        return member.isAny(Role.ADMINISTRATOR);
    }
}
