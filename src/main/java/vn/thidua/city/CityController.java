package vn.thidua.city;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;

/** The communes of a city beside each other. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER, Role.CITY_OFFICER})
class CityController implements MenuEntry {

    private final CommuneTotals totals;

    CityController(CommuneTotals totals) {
        this.totals = totals;
    }

    @GetMapping("/thanh-pho")
    String show(Member member, Model model) {
        if (member.city() == null) throw new NotThere();
        model.addAttribute("communes", totals.all());
        return "city/communes";
    }

    @Override
    public String label() {
        return "Các xã, phường, đặc khu";
    }

    @Override
    public String href() {
        return "/thanh-pho";
    }

    @Override
    public String icon() {
        return "building-2";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean visibleTo(Member member) {
        return member.city() != null;
    }
}
