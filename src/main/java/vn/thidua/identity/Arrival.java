package vn.thidua.identity;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import vn.thidua.web.Paths;

/** Where somebody goes on after sign-in. */
final class Arrival {

    private static final String WANTED = "vn.thidua.wanted";

    private Arrival() {}

    /** To the code when it is asked for, to what was entered before, to the page that was asked for, or to the start. */
    static String after(SignedIn signedIn, @Nullable String wanted, HttpSession session) {
        if (!signedIn.bothSteps()) {
            session.setAttribute(WANTED, Paths.within(wanted));
            return String.valueOf(Gate.SECOND_STEP.path());
        }
        if (KeptForm.of(session, signedIn.account()) != null) return LateForms.KEPT;
        KeptForm.forget(session);
        var before = session.getAttribute(WANTED) instanceof String path ? path : wanted;
        session.removeAttribute(WANTED);
        return Paths.within(before);
    }
}
