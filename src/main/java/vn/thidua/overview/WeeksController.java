package vn.thidua.overview;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Post;
import vn.thidua.organization.Posts;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.MenuEntry;

/** Which unit reported what was due in which week; heads see their own units. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER, Role.UNIT_HEAD, Role.FRONT, Role.AUDITOR})
class WeeksController implements MenuEntry {

    private final Weeks weeks;
    private final Posts posts;
    private final Persons persons;
    private final Clock clock;

    WeeksController(Weeks weeks, Posts posts, Persons persons, Clock clock) {
        this.weeks = weeks;
        this.posts = posts;
        this.persons = persons;
        this.clock = clock;
    }

    @GetMapping("/theo-tuan")
    String show(Member member, Model model) {
        var today = Dates.today(clock);
        var shown = Weeks.until(today);
        var whole = seesAll(member);
        var heads = posts.on(today);
        var missing = weeks.missing(shown.getFirst(), today.minusDays(1), whole, member.headOf());
        var units = missing.stream().map(Weeks.Missing::unit).distinct().toList();
        var held = units.stream().flatMap(unit -> heads.headOf(unit).stream()).toList();
        var names = persons.names(held.stream().map(Post::personId).toList());
        model.addAttribute(
                "page",
                new Completeness(
                        shown,
                        weeks.cells(shown, whole, member.headOf()),
                        missing,
                        held.stream()
                                .collect(Collectors.toMap(
                                        Post::unitId, post -> names.getOrDefault(post.personId(), ""))),
                        today,
                        whole,
                        member.isAny(Role.STANDING_OFFICER, Role.LEADER, Role.UNIT_HEAD)));
        return "overview/weeks";
    }

    private static boolean seesAll(Member member) {
        return member.isAny(Role.STANDING_OFFICER, Role.LEADER, Role.FRONT, Role.AUDITOR);
    }

    @Override
    public String label() {
        return "Báo cáo theo tuần";
    }

    @Override
    public String href() {
        return "/theo-tuan";
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public boolean visibleTo(Member member) {
        return member.city() == null && (seesAll(member) || member.isAny(Role.UNIT_HEAD));
    }
}
