package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServingRoleTest {

    @Test
    void aPlainRoleServes() {
        assertThatCode(() -> role(false, false, List.of(), List.of()).check("thidua_app"))
                .doesNotThrowAnyException();
    }

    @Test
    void aRoleForWhomTheWallDoesNotStandIsRefused() {
        refuses(role(true, false, List.of(), List.of()), "superuser");
        refuses(role(false, true, List.of(), List.of()), "BYPASSRLS");
        refuses(role(false, false, List.of("task"), List.of()), "sở hữu bảng task");
    }

    @Test
    void aRoleWithoutGrantsIsRefused() {
        refuses(role(false, false, List.of(), List.of("task")), "chưa được cấp quyền trên bảng task");
    }

    private static ServingRole role(boolean isSuperuser, boolean bypasses, List<String> owns, List<String> closed) {
        return new ServingRole(isSuperuser, bypasses, owns, false, closed);
    }

    private static void refuses(ServingRole role, String reason) {
        assertThatThrownBy(() -> role.check("thidua_app"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(reason);
    }
}
