package vn.thidua.messenger;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.identity.PublicUrl;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;
import vn.thidua.task.Task;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.MenuEntry;

/** Texts to pass on: about one task, and to everybody whose tasks are late or silent. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER, Role.UNIT_HEAD})
class MessagesController implements MenuEntry {

    private final Items items;
    private final List<Visible> owners;
    private final PublicUrl publicUrl;
    private final Clock clock;

    MessagesController(Items items, List<Visible> owners, PublicUrl publicUrl, Clock clock) {
        this.items = items;
        this.owners = owners;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** Texts to the owner of some tasks. */
    record Pressed(List<Item> items, Message message, int overdue, int silent) {}

    @GetMapping("/tin-nhan")
    String index(Member member, Model model) {
        model.addAttribute(
                "pressed",
                items.pressing(member).stream()
                        .collect(Collectors.groupingBy(Item::owner, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(some -> pressed(some, member))
                        .toList());
        return "messenger/messages";
    }

    private Pressed pressed(List<Item> some, Member member) {
        var today = Dates.today(clock);
        return new Pressed(
                some,
                Message.about(some, member.name(), today, publicUrl::of),
                (int) some.stream().filter(item -> item.isOverdue(today)).count(),
                (int) some.stream().filter(Item::silent).count());
    }

    @GetMapping("/nhiem-vu/{id}/tin-nhan")
    String show(@PathVariable UUID id, Member member, Model model) {
        var subject = new Subject(Task.SUBJECT, id);
        var seen = owners.stream()
                .filter(owner -> owner.kind().equals(Task.SUBJECT))
                .anyMatch(owner -> owner.to(member, subject));
        if (!seen) throw new NotThere();
        var item = items.find(id).orElseThrow(NotThere::new);
        model.addAttribute("item", item);
        model.addAttribute("message", Message.about(item, member.name(), Dates.today(clock), publicUrl::of));
        return "messenger/message";
    }

    @Override
    public String label() {
        return "Tin nhắn đôn đốc";
    }

    @Override
    public String href() {
        return "/tin-nhan";
    }

    @Override
    public String icon() {
        return "send";
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public boolean visibleTo(Member member) {
        return member.city() == null && member.isAny(Role.STANDING_OFFICER, Role.LEADER);
    }
}
