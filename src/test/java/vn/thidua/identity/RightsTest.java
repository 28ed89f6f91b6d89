package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Anyone;

class RightsTest {

    @Allowed(Role.ADMINISTRATOR)
    static class Guarded {
        public void asTheClassSays() {}

        @Allowed
        public void forAllMembers() {}

        @Anyone
        public void forStrangers() {}
    }

    static class Forgotten {
        public void page() {}
    }

    @Anyone
    static class Open {
        @Allowed(Role.LEADER)
        public void butThis() {}
    }

    @Test
    void theMethodsWordGoesBeforeTheClasss() {
        assertThat(may(Role.ADMINISTRATOR, new Guarded(), "asTheClassSays")).isTrue();
        assertThat(may(Role.LEADER, new Guarded(), "asTheClassSays")).isFalse();
        assertThat(may(Role.LEADER, new Guarded(), "forAllMembers")).isTrue();
        assertThat(Rights.isForAnyone(method(new Guarded(), "forStrangers"))).isTrue();
        assertThat(Rights.isForAnyone(method(new Open(), "butThis"))).isFalse();
    }

    @Test
    void whatNobodyWasGrantedNobodyGets() {
        for (var role : Role.values())
            assertThat(may(role, new Forgotten(), "page")).isFalse();
    }

    private static boolean may(Role role, Object controller, String method) {
        var id = UUID.randomUUID();
        var member = new Member(id, id, "Lê Văn Tùng", id, null, Set.of(role), Set.of(), Set.of());
        return Rights.mayUse(member, method(controller, method));
    }

    private static HandlerMethod method(Object controller, String name) {
        try {
            return new HandlerMethod(controller, name);
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }
}
