package vn.thidua.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;

/** The page of a draft: its text and what was read from it. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER})
class DraftController {

    private final DraftPages pages;

    DraftController(DraftPages pages) {
        this.pages = pages;
    }

    @GetMapping("/phong-trao/du-thao/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "sua", required = false) @Nullable String opened,
            @RequestParam(name = "doan", defaultValue = "-1") int passage,
            Member member,
            Model model) {
        var draft = pages.get(id, member);
        if (draft.movement() != null) return "redirect:/phong-trao/" + draft.movement();
        return pages.review(draft, opened, passage, member, model);
    }
}
