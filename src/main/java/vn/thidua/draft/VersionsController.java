package vn.thidua.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Timeline;
import vn.thidua.organization.Persons;
import vn.thidua.web.Allowed;

/** The versions of a draft: undo and redo, and the list of who did what. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class VersionsController {

    private static final int ENTRIES = 50;

    private final Drafts drafts;
    private final DraftDesk desk;
    private final Persons persons;
    private final Timeline timeline;

    VersionsController(Drafts drafts, DraftDesk desk, Persons persons, Timeline timeline) {
        this.drafts = drafts;
        this.desk = desk;
        this.persons = persons;
        this.timeline = timeline;
    }

    @GetMapping("/phong-trao/du-thao/{id}/phien-ban")
    String all(@PathVariable UUID id, Model model) {
        var draft = drafts.get(id);
        var versions = drafts.versions(id);
        model.addAttribute("draft", draft);
        model.addAttribute("versions", versions);
        model.addAttribute(
                "names",
                persons.names(
                        versions.stream().map(Version::personId).distinct().toList()));
        model.addAttribute("entries", timeline.of(draft.subject(), ENTRIES));
        return "draft/versions";
    }

    @PostMapping("/phong-trao/du-thao/{id}/phien-ban")
    String go(
            @PathVariable UUID id,
            @RequestParam("ban") int seen,
            @RequestParam("den") int to,
            @RequestParam(name = "ve", required = false) @Nullable String anchor) {
        desk.go(id, seen, to);
        return DraftPages.back(id, anchor, null);
    }
}
