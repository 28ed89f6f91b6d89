package vn.thidua.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.organization.Person;
import vn.thidua.web.Show;

/** Makes accounts for people. In a transaction of their commune. */
@Component
public class Staffing {

    private final Accounts accounts;
    private final HeldRoles roles;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Staffing(Accounts accounts, HeldRoles roles, Passwords passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an account that holds the roles from today on and has no password yet.
     *
     * @param username is stripped and written in lower case
     * @return the identifier of the account
     * @throws RuleBroken when the username is taken, or the person has an account
     */
    public UUID make(Person person, String username, Collection<Role> held) {
        var name = SignIn.normal(username);
        if (accounts.isTaken(name)) {
            throw new RuleBroken("Tên đăng nhập %s đã có người dùng. Hãy chọn tên khác.".formatted(name));
        }
        if (accounts.isPersonTaken(person.id())) {
            throw new RuleBroken("%s đã có tài khoản; mỗi người chỉ dùng một tài khoản.".formatted(person.fullName()));
        }
        var account = accounts.add(person.id(), name, clock.instant());
        events.publishEvent(new AccountEvent.AccountMade(account, name, person.fullName()));
        var today = LocalDate.ofInstant(clock.instant(), Show.ZONE);
        held.forEach(role -> roles.give(account, role, today, null));
        return account;
    }

    /** Gives the account a password that its owner chose; no rule is asked. */
    void setPassword(UUID account, String password) {
        setPassword(List.of(account), password);
    }

    /** Gives all accounts one password, hashed once: for the demo, whose password everybody may know. */
    public void setPassword(Collection<UUID> all, String password) {
        var hash = passwords.hash(password);
        all.forEach(account -> accounts.setPassword(account, hash, clock.instant()));
    }
}
