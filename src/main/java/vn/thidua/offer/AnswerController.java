package vn.thidua.offer;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** A commune answers the offer of its city: with a movement that it has, with one that it begins, or with its reasons. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class AnswerController {

    private static final String PAGE = "offer/answer";

    private final Movements movements;
    private final Offers offers;
    private final Answers answers;
    private final Beginning beginning;

    AnswerController(Movements movements, Offers offers, Answers answers, Beginning beginning) {
        this.movements = movements;
        this.offers = offers;
        this.answers = answers;
        this.beginning = beginning;
    }

    @GetMapping("/phong-trao/{id}/huong-ung")
    String form(
            @PathVariable UUID id,
            @RequestParam(name = "phong-trao", required = false) @Nullable UUID suggested,
            Model model) {
        var offer = offers.received(id).orElseThrow(NotThere::new);
        var own = movements.own();
        var chosen = suggested == null ? citing(offer, own) : suggested;
        model.addAttribute("form", new AnswerForm(chosen == null ? "" : AnswerForm.OWN, offer.position(), chosen, ""));
        return page(offer, own, model);
    }

    /** The own movement whose plan names the city's document among its bases; null when there is none. */
    private @Nullable UUID citing(Offers.Received offer, List<Movement> own) {
        return own.stream()
                .limit(20)
                .map(Movement::id)
                .filter(movement -> Citation.of(offer.number(), movements.clauses(movement)))
                .findFirst()
                .orElse(null);
    }

    private String page(Offers.Received offer, List<Movement> own, Model model) {
        model.addAttribute("offer", offer);
        model.addAttribute("own", own);
        return PAGE;
    }

    @PostMapping("/phong-trao/{id}/huong-ung")
    String create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var offer = offers.received(id).orElseThrow(NotThere::new);
        form.check(result);
        if (result.hasErrors()) return page(offer, movements.own(), model);
        if (form.seen() != offer.position()) {
            throw new RuleBroken("Đề nghị này vừa được người khác trả lời. Hãy mở lại để xem câu trả lời.");
        }
        var next = answer(offer, form, member);
        redirect.addFlashAttribute(Notice.done("Đã trả lời %s.".formatted(offer.from())));
        return "redirect:" + next;
    }

    /** Carries the answer out; gives the page to go on with. */
    private String answer(Offers.Received offer, AnswerForm form, Member member) {
        switch (form.chosen()) {
            case AnswerForm.OWN -> {
                var own = movements.own(java.util.Objects.requireNonNull(form.movement()));
                answers.accept(offer, own.id(), null, member);
                return own.path();
            }
            case AnswerForm.BEGIN -> {
                var parent = movements.get(offer.movement());
                var draft = beginning.begin(parent, movements.clauses(parent.id()), member);
                answers.accept(offer, null, draft, member);
                return beginning.path(draft);
            }
            case AnswerForm.LATER -> answers.accept(offer, null, null, member);
            default -> answers.decline(offer, form.why(), member);
        }
        return offer.path();
    }
}
