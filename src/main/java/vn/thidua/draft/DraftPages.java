package vn.thidua.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.organization.Groups;
import vn.thidua.organization.Units;

/** Puts together what the page of a draft shows. */
@Component
class DraftPages {

    static final String REVIEW = "draft/review";

    private final Drafts drafts;
    private final Units units;
    private final Groups groups;

    DraftPages(Drafts drafts, Units units, Groups groups) {
        this.drafts = drafts;
        this.units = units;
        this.groups = groups;
    }

    /** @throws NotThere when there is no such draft that the member may see */
    Draft get(UUID id, Member member) {
        var draft = drafts.get(id);
        if (!draft.isVisibleTo(member)) throw new NotThere();
        return draft;
    }

    Directory organisation() {
        return new Directory(units.all(), groups.all());
    }

    /**
     * The page with one form opened.
     *
     * @param opened identifier of an entry, or {@link ReviewPage#HEAD}; null for none
     * @param passage index of a passage; -1 for none
     */
    String review(Draft draft, @Nullable String opened, int passage, Member member, Model model) {
        var page = ReviewPage.of(draft, organisation(), opened, passage, draft.isCorrectedBy(member));
        model.addAttribute("page", page);
        model.addAttribute("leads", member.isAny(Role.LEADER));
        if (page.opened() != null && !model.containsAttribute("entryForm")) {
            model.addAttribute("entryForm", EntryForm.of(page.opened().facts()));
        }
        if (page.headOpened() && !model.containsAttribute("headForm")) {
            model.addAttribute("headForm", HeadForm.of(page.head()));
        }
        return REVIEW;
    }

    /**
     * The way back to where somebody was.
     *
     * @param anchor place in the page that the form asked for; null for the entry
     * @param place the entry to look at; null for the top of the page
     */
    static String back(UUID draft, @Nullable String anchor, @Nullable UUID place) {
        var there = anchor != null && anchor.matches("[a-z0-9-]{1,60}") ? anchor : place == null ? "" : "muc-" + place;
        return "redirect:" + Draft.path(draft) + (there.isEmpty() ? "" : "#" + there);
    }
}
