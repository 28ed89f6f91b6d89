package vn.thidua.organization;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.MenuEntry;

/** "Đơn vị" in the menu; a city officer has no units of their own. */
@Component
class UnitsEntry implements MenuEntry {

    @Override
    public String label() {
        return "Đơn vị";
    }

    @Override
    public String href() {
        return "/don-vi";
    }

    @Override
    public String icon() {
        return "building-2";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean visibleTo(Member member) {
        return !member.roles().equals(Set.of(Role.CITY_OFFICER));
    }
}
