package vn.thidua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Receives forms whose token is not that of the session: mostly those of a session that ended. What was entered is kept
 * and nothing is carried out; only its owner can look at it again and send it.
 */
class LateForms implements AccessDeniedHandler {

    static final String KEPT = "/gui-lai";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var signedIn = MemberFilter.current();
        if (signedIn == null) {
            var kept = KeptForm.keep(request, null);
            Redirect.to(Redirect.SIGN_IN + (kept ? "?het-phien" : "?tai-lai"), request, response);
        } else if (KeptForm.keep(request, signedIn.account())) {
            Redirect.to(KEPT, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
