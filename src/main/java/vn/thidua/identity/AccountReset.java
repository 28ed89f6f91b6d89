package vn.thidua.identity;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.Command;

/**
 * {@code bin/thidua account reset USERNAME [bo-buoc-hai]}: a one-use link for whoever cannot ask an administrator; with
 * the second word the phone that was lost is given up too.
 */
@Component
public class AccountReset implements Command {

    private static final int REFUSED = 2;
    private static final String WITHOUT_PHONE = "bo-buoc-hai";

    private final Accounts accounts;
    private final OneUseLinks links;
    private final SecondStep secondStep;
    private final CommuneTransaction transaction;
    private final PublicUrl url;
    private final ApplicationEventPublisher events;

    AccountReset(
            Accounts accounts,
            OneUseLinks links,
            SecondStep secondStep,
            CommuneTransaction transaction,
            PublicUrl url,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.secondStep = secondStep;
        this.transaction = transaction;
        this.url = url;
        this.events = events;
    }

    /**
     * Opens an account again and makes a one-use link for it.
     *
     * @param withoutPhone whether the second step is given up
     * @return the address of the link; empty for an unknown username
     */
    public Optional<String> link(String username, boolean withoutPhone) {
        return accounts.named(SignIn.normal(username))
                .map(account -> transaction.write(account.commune(), () -> link(account, withoutPhone)));
    }

    private String link(Account account, boolean withoutPhone) {
        if (withoutPhone && account.hasSecondStep()) secondStep.remove(account.id());
        accounts.open(account.id(), links.now());
        events.publishEvent(new AccountEvent.LinkMade(account.id()));
        return url.of(links.make(account.id()).path());
    }

    @Override
    public String name() {
        return "account reset";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var withoutPhone = arguments.size() == 2 && arguments.getLast().equals(WITHOUT_PHONE);
        if (arguments.size() != 1 && !withoutPhone) {
            err.println("Cách dùng: bin/thidua account reset TÊN_ĐĂNG_NHẬP [" + WITHOUT_PHONE + "]");
            return REFUSED;
        }
        var link = link(arguments.getFirst(), withoutPhone);
        if (link.isEmpty()) {
            err.println("Không có tài khoản “%s”.".formatted(arguments.getFirst()));
            return REFUSED;
        }
        err.println("Liên kết dùng một lần để đặt mật khẩu:");
        out.println(link.get());
        return 0;
    }
}
