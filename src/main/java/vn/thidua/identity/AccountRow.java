package vn.thidua.identity;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.kernel.Role;

/**
 * One line of the list of accounts.
 *
 * @param roles those of today, in the order of {@link Role}
 */
record AccountRow(Account account, String fullName, List<Role> roles) {

    /** The roles in words, Vietnamese. */
    String rolesTold() {
        return roles.stream().map(Role::label).collect(Collectors.joining("; "));
    }

    String path() {
        return "/tai-khoan/" + account.id();
    }
}
