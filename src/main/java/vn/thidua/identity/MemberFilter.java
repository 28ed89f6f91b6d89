package vn.thidua.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.database.Wall;
import vn.thidua.kernel.Role;
import vn.thidua.web.Shell;

/** Finds out who asks, stops at the gate, and puts the rest of the request on the member's side of the wall. */
class MemberFilter extends OncePerRequestFilter {

    private static final Set<String> AT_THE_GATE = Set.of("/dang-xuat", "/giao-dien");

    private final Members members;
    private final CommuneTransaction transaction;
    private final Settings settings;
    private final Clock clock;

    MemberFilter(Members members, CommuneTransaction transaction, Settings settings, Clock clock) {
        this.members = members;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** A member at the gate. */
    private record AtGate(Members.Present present, Gate gate) {}

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().matches("/(css|js|img|vendor)/.*|/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = current();
        if (signedIn == null) {
            chain.doFilter(request, response);
            return;
        }
        var arrival = transaction.read(signedIn.commune(), () -> arrival(signedIn));
        if (arrival == null) leave(request, response);
        else if (arrival.gate == Gate.OPEN) enter(arrival.present, request, response, chain);
        else stop(arrival, request, response, chain);
    }

    static @Nullable SignedIn current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn : null;
    }

    /** Who signed in, where the page is for members only. */
    static SignedIn signedIn() {
        return Objects.requireNonNull(current());
    }

    private @Nullable AtGate arrival(SignedIn signedIn) {
        var present = members.of(signedIn.account()).orElse(null);
        if (present == null) return null;
        var days = present.member().isAny(Role.ADMINISTRATOR)
                ? settings.today(Setting.ADMINISTRATOR_PASSWORD_DAYS)
                : Integer.MAX_VALUE;
        var gate = Gate.of(signedIn, present.account(), present.member(), days, clock.instant());
        return new AtGate(present, gate);
    }

    private void stop(AtGate at, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (!path.equals(at.gate.path()) && !AT_THE_GATE.contains(path)) {
            KeptForm.keep(request, at.present.account().id());
            Redirect.to(String.valueOf(at.gate.path()), request, response);
        } else if (at.gate == Gate.SECOND_STEP) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(Shell.AT_THE_GATE, true);
            enter(at.present, request, response, chain);
        }
    }

    private static void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getSession().invalidate();
        SecurityContextHolder.clearContext();
        Redirect.to(Redirect.SIGN_IN, request, response);
    }

    private static void enter(
            Members.Present present, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Shell.MEMBER, present.member());
        request.setAttribute(Shell.COMMUNE, present.locality());
        try {
            Wall.as(present.member(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException expected) {
            throw expected;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }
}
