package vn.thidua.identity;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets passwords: by the owner of the account, or by whoever holds its one-use link. */
@Component
class PasswordChange {

    private final Accounts accounts;
    private final OneUseLinks links;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordChange(
            Accounts accounts, OneUseLinks links, Passwords passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** Sets the password and uses the link up; false when the link was used meanwhile. In the account's commune. */
    boolean byLink(Account account, String token, String password) {
        if (!links.use(token)) return false;
        set(account, password, true);
        return true;
    }

    /** Sets the password that the owner chose. In the account's commune. */
    void byOwner(Account account, String password) {
        set(account, password, false);
    }

    private void set(Account account, String password, boolean byLink) {
        accounts.setPassword(account.id(), passwords.hash(password), clock.instant());
        events.publishEvent(new AccountEvent.PasswordSet(account.id(), byLink));
    }
}
