package vn.thidua.draft;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.planfile.PlanDraft.Source;
import vn.thidua.web.Allowed;

/** The entries of a draft: each act is saved at once and leads back to where one was. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class EntryController {

    private static final int LONGEST = 10_000;

    private final DraftDesk desk;
    private final DraftPages pages;

    EntryController(DraftDesk desk, DraftPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** @param block the passage from which it comes; null when it is added by hand */
    @PostMapping("/phong-trao/du-thao/{id}/muc")
    String add(
            @PathVariable UUID id,
            @RequestParam("ban") int seen,
            @RequestParam("cho") String place,
            @RequestParam(name = "doan", required = false) @Nullable Integer block,
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "ve", required = false) @Nullable String anchor,
            Member member) {
        var source = block == null ? null : passage(desk.seen(id, seen), block);
        var words = text.isBlank() && source != null ? Passages.unmarked(source.text()) : text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new RuleBroken("Nội dung của mục mới cần có từ 1 đến 10.000 ký tự. Hãy nhập lại rồi bấm “Thêm”.");
        }
        var there = Place.of(place);
        var act = new Add(Ids.next(), there.kind(), there.parent(), words, source);
        return DraftPages.back(id, anchor, desk.act(id, seen, act, member));
    }

    private static Source passage(Draft draft, int block) {
        return draft.content().blocks().stream()
                .filter(one -> one.index() == block)
                .findFirst()
                .map(one -> new Source(block, one.text()))
                .orElseThrow(() -> new RuleBroken("Văn bản không có đoạn này. Hãy mở lại dự thảo rồi chọn đoạn khác."));
    }

    @PostMapping("/phong-trao/du-thao/{id}/muc/{entry}")
    String change(
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam("ban") int seen,
            @Valid @ModelAttribute EntryForm form,
            BindingResult result,
            Member member,
            Model model) {
        form.check(result);
        if (result.hasErrors()) return pages.review(desk.seen(id, seen), entry.toString(), -1, member, model);
        return DraftPages.back(id, null, desk.act(id, seen, new EditEntry(entry, form.facts()), member));
    }

    /**
     * @param step {@code len} or {@code xuong}; null for a move elsewhere
     * @param place see {@link Place}
     */
    @PostMapping("/phong-trao/du-thao/{id}/muc/{entry}/vi-tri")
    String move(
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam("ban") int seen,
            @RequestParam(name = "buoc", required = false) @Nullable String step,
            @RequestParam(name = "cho", defaultValue = "") String place,
            Member member) {
        Act act = step == null ? move(entry, Place.of(place)) : new Shift(entry, step.equals("len"));
        return DraftPages.back(id, null, desk.act(id, seen, act, member));
    }

    private static Move move(UUID entry, Place place) {
        return new Move(entry, place.kind(), place.parent());
    }

    /** @param text the entry's text with a line break where it is to be split */
    @PostMapping("/phong-trao/du-thao/{id}/muc/{entry}/tach")
    String split(
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam("ban") int seen,
            @RequestParam(name = "text", defaultValue = "") String text,
            Member member) {
        if (text.length() > LONGEST) throw new RuleBroken("Nội dung một mục dài nhất 10.000 ký tự.");
        return DraftPages.back(id, null, desk.act(id, seen, Split.at(entry, text), member));
    }

    @PostMapping("/phong-trao/du-thao/{id}/muc/{entry}/gop")
    String merge(@PathVariable UUID id, @PathVariable UUID entry, @RequestParam("ban") int seen, Member member) {
        return DraftPages.back(id, null, desk.act(id, seen, new Merge(entry), member));
    }

    @PostMapping("/phong-trao/du-thao/{id}/muc/{entry}/bo")
    String drop(@PathVariable UUID id, @PathVariable UUID entry, @RequestParam("ban") int seen, Member member) {
        return DraftPages.back(id, null, desk.act(id, seen, new Drop(entry), member));
    }
}
