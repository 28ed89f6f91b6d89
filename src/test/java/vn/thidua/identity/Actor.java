package vn.thidua.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.kernel.Member;

/**
 * One of the {@link Cast}.
 *
 * @param username of the account; the password is {@link #PASSWORD}, the code of the second step {@link Casting#code}
 */
public record Actor(Member member, String username) {

    /** The password of everybody in the cast. */
    public static final String PASSWORD = "Lúa chín vàng đồng 2026";

    /** Lets a request come from this person, with the token that a form needs. */
    public RequestPostProcessor signedIn() {
        var authenticated = authentication(new SignedIn(member.account(), member.commune(), true).authentication());
        return request -> csrf().postProcessRequest(authenticated.postProcessRequest(request));
    }
}
