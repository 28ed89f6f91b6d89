package vn.thidua.movement;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;

/** Published movements: everybody of the commune may look, and the city. */
@Controller
@Allowed
class MovementsController implements MenuEntry {

    private final Movements movements;
    private final List<MovementLink> links;
    private final Timeline timeline;

    MovementsController(Movements movements, List<MovementLink> links, Timeline timeline) {
        this.movements = movements;
        this.links = links.stream()
                .sorted(Comparator.comparingInt(MovementLink::order))
                .toList();
        this.timeline = timeline;
    }

    @GetMapping("/phong-trao")
    String index(Member member, Model model) {
        model.addAttribute("movements", movements.all());
        model.addAttribute("officer", member.isAny(Role.STANDING_OFFICER));
        return "movement/movements";
    }

    @GetMapping("/phong-trao/{id}")
    String show(@PathVariable UUID id, Member member, Model model) {
        var movement = movements.get(id);
        model.addAttribute(
                "page",
                new MovementPage(
                        movement,
                        movements.clauses(id),
                        movements.unitNames(id),
                        links.stream()
                                .flatMap(link -> link.of(movement, member).stream())
                                .toList(),
                        timeline.of(new Subject(Movement.SUBJECT, id), 20),
                        movement.commune().equals(member.commune())));
        model.addAttribute("officer", member.isAny(Role.STANDING_OFFICER));
        return "movement/movement";
    }

    @Allowed({
        Role.ADMINISTRATOR,
        Role.STANDING_OFFICER,
        Role.LEADER,
        Role.UNIT_HEAD,
        Role.UNIT_MEMBER,
        Role.COUNCIL_MEMBER,
        Role.FRONT,
        Role.AUDITOR
    })
    @GetMapping("/phong-trao/{id}/nguon")
    String source(@PathVariable UUID id, Model model) {
        var movement = movements.get(id);
        model.addAttribute("movement", movement);
        model.addAttribute("passages", movements.source(id));
        return "movement/source";
    }

    @Override
    public String label() {
        return "Phong trào";
    }

    @Override
    public String href() {
        return "/phong-trao";
    }

    @Override
    public String icon() {
        return "flag";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visibleTo(Member member) {
        return true;
    }
}
