package vn.thidua.draft;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;

/** What a plan says of itself. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class HeadController {

    private final DraftDesk desk;
    private final DraftPages pages;

    HeadController(DraftDesk desk, DraftPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping("/phong-trao/du-thao/{id}/van-ban")
    String change(
            @PathVariable UUID id,
            @RequestParam("ban") int seen,
            @Valid @ModelAttribute HeadForm form,
            BindingResult result,
            Member member,
            Model model) {
        form.check(result);
        if (result.hasErrors()) return pages.review(desk.seen(id, seen), ReviewPage.HEAD, -1, member, model);
        desk.act(id, seen, new EditHead(form.head()), member);
        return DraftPages.back(id, "van-ban", null);
    }
}
