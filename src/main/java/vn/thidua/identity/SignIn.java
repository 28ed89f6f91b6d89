package vn.thidua.identity;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;

/** Examines username and password: the same answer in the same time, whatever is wrong. */
@Component
class SignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Settings settings;
    private final CommuneTransaction transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIn(
            Accounts accounts,
            Passwords passwords,
            Settings settings,
            CommuneTransaction transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Who signed in; empty when anything is wrong. */
    Optional<SignedIn> with(String username, String password) {
        var account = accounts.named(normal(username)).orElse(null);
        if (account == null) {
            passwords.matches(password, null);
            return Optional.empty();
        }
        var refusal = transaction.write(account.commune(), () -> refusal(account));
        var right = passwords.matches(password, account.passwordHash());
        if (refusal == null && !right) refusal = "sai mật khẩu";
        return answer(account, refusal);
    }

    /** The username as it is kept; empty when none was sent. */
    static String normal(@Nullable String username) {
        if (username == null) return "";
        return Normalizer.normalize(username, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /** Claims the attempt; why it will fail even with the right password, null when it may succeed. */
    private @Nullable String refusal(Account account) {
        if (!claim(account)) return "tài khoản đang tạm khóa";
        if (account.isDisabled()) return "tài khoản đã vô hiệu hóa";
        return account.isIdle(clock.instant(), settings.today(Setting.IDLE_DAYS))
                ? "tài khoản lâu không sử dụng"
                : null;
    }

    /** Counts an attempt of the account; false while it is locked. Inside its commune. */
    boolean claim(Account account) {
        return accounts.claimAttempt(
                account.id(),
                clock.instant(),
                settings.today(Setting.LOCK_OUT_FAILURES),
                Duration.ofMinutes(settings.today(Setting.LOCK_OUT_MINUTES)));
    }

    private Optional<SignedIn> answer(Account account, @Nullable String refusal) {
        return transaction.write(account.commune(), () -> {
            if (refusal != null) {
                events.publishEvent(new AccountEvent.SignInFailed(account.id(), refusal));
                return Optional.<SignedIn>empty();
            }
            if (account.hasSecondStep()) accounts.giveAttemptBack(account.id());
            return Optional.of(new SignedIn(account.id(), account.commune(), !account.hasSecondStep()));
        });
    }

    /** Notes that all steps were taken. Inside the account's commune. */
    void done(UUID account) {
        accounts.signedIn(account, clock.instant());
        events.publishEvent(new AccountEvent.SignInDone(account));
    }
}
