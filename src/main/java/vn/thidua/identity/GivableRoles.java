package vn.thidua.identity;

import java.util.Arrays;
import java.util.List;
import vn.thidua.kernel.Role;

/** Which roles exist where: a city runs movements as a commune does, and follows its communes too. */
final class GivableRoles {

    private static final List<Role> CITY = List.of(Role.values());
    private static final List<Role> COMMUNE = Arrays.stream(Role.values())
            .filter(role -> role != Role.CITY_OFFICER)
            .toList();

    private GivableRoles() {}

    static List<Role> in(boolean city) {
        return city ? CITY : COMMUNE;
    }
}
