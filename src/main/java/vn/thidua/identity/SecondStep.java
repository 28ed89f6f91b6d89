package vn.thidua.identity;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Examines the code that follows the password: one from the phone, or a recovery code. */
@Component
class SecondStep {

    private final Accounts accounts;
    private final RecoveryCodes recoveryCodes;
    private final SecretBox box;
    private final SignIn signIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondStep(
            Accounts accounts,
            RecoveryCodes recoveryCodes,
            SecretBox box,
            SignIn signIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.recoveryCodes = recoveryCodes;
        this.box = box;
        this.signIn = signIn;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the code completes the sign-in; a code is taken once. In a transaction of the account's commune. */
    boolean take(SignedIn signedIn, String code) {
        var account = accounts.get(signedIn.account());
        var claimed = signIn.claim(account);
        if (claimed && !account.isDisabled() && (takenFromPhone(account, code) || takenFromPaper(account, code))) {
            return true;
        }
        var reason = claimed ? "sai mã xác thực" : "tài khoản đang tạm khóa";
        events.publishEvent(new AccountEvent.SignInFailed(account.id(), reason));
        return false;
    }

    /**
     * Sets up the second step when the code proves that the secret arrived on the phone. In the account's commune.
     *
     * @return recovery codes, to be shown once; empty when the code is wrong
     */
    List<String> setUp(Account account, byte[] secret, String code) {
        var step = Totp.step(secret, code, clock.instant());
        if (step.isEmpty()) return List.of();
        accounts.setSecondStep(account.id(), box.seal(secret, account.id()), step.getAsLong());
        events.publishEvent(new AccountEvent.SecondStepSet(account.id()));
        return recoveryCodes.make(account.id());
    }

    /** Gives the second step up, for instance when the phone is lost. In the account's commune. */
    void remove(UUID account) {
        accounts.setSecondStep(account, null, 0);
        recoveryCodes.forget(account);
        events.publishEvent(new AccountEvent.SecondStepRemoved(account));
    }

    private boolean takenFromPhone(Account account, String code) {
        var secret = box.open(Objects.requireNonNull(account.totpSecret()), account.id());
        var step = Totp.step(secret, code, clock.instant());
        return step.isPresent() && accounts.takeStep(account.id(), step.getAsLong());
    }

    private boolean takenFromPaper(Account account, String code) {
        if (!recoveryCodes.use(account.id(), code)) return false;
        events.publishEvent(new AccountEvent.RecoveryCodeUsed(account.id()));
        return true;
    }
}
