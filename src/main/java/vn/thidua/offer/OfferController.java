package vn.thidua.offer;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.locality.Localities;
import vn.thidua.movement.Movements;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** A city offers its movement to its communes. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class OfferController {

    private static final String PAGE = "offer/offer";

    private final Movements movements;
    private final Offers offers;
    private final Localities localities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferController(
            Movements movements, Offers offers, Localities localities, ApplicationEventPublisher events, Clock clock) {
        this.movements = movements;
        this.offers = offers;
        this.localities = localities;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/phong-trao/{id}/gui-cap-xa")
    String form(@PathVariable UUID id, Member member, Model model) {
        var page = page(id, member);
        var city = localities.get(member.commune());
        model.addAttribute("page", page);
        model.addAttribute("form", OfferForm.suggested(page.movement(), "Ủy ban nhân dân " + city.title()));
        return PAGE;
    }

    @PostMapping("/phong-trao/{id}/gui-cap-xa")
    String create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var page = page(id, member);
        form.check(page.openIds(), clock, result);
        if (result.hasErrors()) {
            model.addAttribute("page", page);
            return PAGE;
        }
        var offer = new Offer(
                Ids.next(), id, form.letter().strip(), form.wish(), clock.instant(), form.among(page.openIds()));
        offers.add(offer, member);
        events.publishEvent(offer);
        redirect.addFlashAttribute(Notice.done(
                "Đã gửi đến %d địa phương.".formatted(offer.recipients().size())));
        return "redirect:" + page.movement().path() + "/dia-phuong";
    }

    private OfferPage page(UUID id, Member member) {
        if (member.city() == null) throw new NotThere();
        return new OfferPage(movements.own(id), localities.of(member.commune()), offers.recipients(id));
    }
}
