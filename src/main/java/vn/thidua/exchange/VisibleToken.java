package vn.thidua.exchange;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** Administrators see what programs did. */
@Component
class VisibleToken implements Visible {

    private final Tokens tokens;

    VisibleToken(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String kind() {
        return Token.KIND;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return member.isAny(Role.ADMINISTRATOR)
                && tokens.all().stream().anyMatch(token -> token.id().equals(subject.id()));
    }
}
