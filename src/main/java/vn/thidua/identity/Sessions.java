package vn.thidua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.Role;

/** Starts and ends the sessions of accounts. */
@Component
class Sessions {

    private final SecurityContextRepository contexts;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final CommuneTransaction transaction;
    private final Members members;
    private final Settings settings;
    private final SignIn signIn;

    Sessions(
            SecurityContextRepository contexts,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            CommuneTransaction transaction,
            Members members,
            Settings settings,
            SignIn signIn) {
        this.contexts = contexts;
        this.sessions = sessions;
        this.transaction = transaction;
        this.members = members;
        this.settings = settings;
        this.signIn = signIn;
    }

    /** Signs in and, when all steps were taken, notes it; under a new session identifier; what a stranger's session kept stays. */
    void start(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval((int) noted(signedIn).toSeconds());
        var context = new SecurityContextImpl(signedIn.authentication());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Notes the sign-in; how long the session may rest. */
    private Duration noted(SignedIn signedIn) {
        return transaction.write(signedIn.commune(), () -> {
            if (signedIn.bothSteps()) signIn.done(signedIn.account());
            var administrator = members.of(signedIn.account())
                    .map(present -> present.member().isAny(Role.ADMINISTRATOR))
                    .orElse(false);
            return Duration.ofMinutes(
                    settings.today(administrator ? Setting.ADMINISTRATOR_SESSION_MINUTES : Setting.SESSION_MINUTES));
        });
    }

    /** Ends all sessions of the account but the one that is named; null ends all. */
    void end(UUID account, @Nullable String but) {
        sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(session -> !session.equals(but))
                .forEach(sessions::deleteById);
    }
}
