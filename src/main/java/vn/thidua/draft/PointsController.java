package vn.thidua.draft;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;

/** Open points that somebody looked at and lets be. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class PointsController {

    private final DraftDesk desk;
    private final DraftPages pages;

    PointsController(DraftDesk desk, DraftPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** @param keys of open points; what is no open point of the draft is passed over */
    @PostMapping("/phong-trao/du-thao/{id}/diem-can-xem")
    String settle(
            @PathVariable UUID id,
            @RequestParam("ban") int seen,
            @RequestParam("diem") List<String> keys,
            @RequestParam(name = "ve", defaultValue = "diem-can-xem") @Nullable String anchor,
            Member member) {
        var draft = desk.seen(id, seen);
        var open = OpenPoints.of(draft.content(), draft.outline(), pages.organisation()).values().stream()
                .flatMap(List::stream)
                .map(OpenPoint::key)
                .collect(Collectors.toSet());
        desk.act(id, seen, new Settle(keys.stream().filter(open::contains).collect(Collectors.toSet())), member);
        return DraftPages.back(id, anchor, null);
    }
}
