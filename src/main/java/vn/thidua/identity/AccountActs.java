package vn.thidua.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.organization.Person;

/** What an administrator does with the accounts of the commune. */
@Component
class AccountActs {

    private final Accounts accounts;
    private final OneUseLinks links;
    private final Staffing staffing;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountActs(
            Accounts accounts,
            OneUseLinks links,
            Staffing staffing,
            Sessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.staffing = staffing;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** Makes an account, see {@link Staffing#make}. */
    UUID make(Person person, String username, Collection<Role> roles) {
        return staffing.make(person, username, roles);
    }

    /** Makes a link that sets the password; who still has the old password has to change it. */
    OneUseLinks.Link link(UUID account) {
        accounts.demandNewPassword(account);
        events.publishEvent(new AccountEvent.LinkMade(account));
        return links.make(account);
    }

    /** Closes the account and all that is open under it. */
    void disable(UUID account, Member member) {
        if (account.equals(member.account())) {
            throw new RuleBroken("Không thể tự vô hiệu hóa tài khoản đang dùng. Hãy nhờ một người quản trị khác.");
        }
        accounts.disable(account, clock.instant());
        sessions.end(account, null);
        events.publishEvent(new AccountEvent.AccountDisabled(account));
    }

    /** Opens the account again; days without use count anew. */
    void open(UUID account) {
        accounts.open(account, clock.instant());
        events.publishEvent(new AccountEvent.AccountOpened(account));
    }

    void unlock(UUID account) {
        accounts.unlock(account);
        events.publishEvent(new AccountEvent.AccountUnlocked(account));
    }
}
