package vn.thidua.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Timeline;
import vn.thidua.locality.Localities;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Units;

/** Puts together what the page of an account and its slip show. */
@Component
class AccountPage {

    private static final int ENTRIES = 30;

    private final HeldRoles roles;
    private final Settings settings;
    private final Posts posts;
    private final Units units;
    private final Localities localities;
    private final Timeline timeline;
    private final PublicUrl url;

    AccountPage(
            HeldRoles roles,
            Settings settings,
            Posts posts,
            Units units,
            Localities localities,
            Timeline timeline,
            PublicUrl url) {
        this.roles = roles;
        this.settings = settings;
        this.posts = posts;
        this.units = units;
        this.localities = localities;
        this.timeline = timeline;
        this.url = url;
    }

    /** The page; the form for another role is in the model already. */
    String of(AccountRow row, Member member, Model model) {
        var account = row.account();
        model.addAttribute("row", row);
        model.addAttribute("state", account.state(settings.now(), settings.today(Setting.IDLE_DAYS)));
        model.addAttribute("held", roles.of(account.id()));
        model.addAttribute("today", settings.date());
        model.addAttribute("roles", givable(member));
        model.addAttribute("posts", posts(account.person()));
        model.addAttribute("entries", timeline.of(new Subject(AccountEvent.KIND, account.id()), ENTRIES));
        return "identity/account";
    }

    /** The slip; it shows a link when one was just made. */
    String slip(AccountRow row, Member member, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("commune", localities.get(member.commune()).title());
        model.addAttribute("posts", posts(row.account().person()));
        if (model.getAttribute(AccountController.LINK) instanceof OneUseLinks.Link link) {
            var address = url.of(link.path());
            model.addAttribute("address", address);
            model.addAttribute("local", PublicUrl.isLocal(address));
            model.addAttribute("qr", QrCode.of(address));
        }
        return "identity/slip";
    }

    /** The roles that exist in the member's place. */
    List<Role> givable(Member member) {
        return GivableRoles.in(localities.get(member.commune()).kind().isCity());
    }

    /** This day in Vietnam. */
    LocalDate today() {
        return settings.date();
    }

    /** The posts of the person today, in words; empty when there are none. */
    String posts(UUID person) {
        return posts.ofPerson(person, settings.date()).stream()
                .map(post -> post.title() + ", " + units.get(post.unitId()).name())
                .collect(Collectors.joining("; "));
    }
}
