package vn.thidua.demo;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;

/** Where the demonstration's own administrator or officer wipes it in one click. Real places have no such page. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
class DemonstrationController implements MenuEntry {

    private final Demonstration demonstration;

    DemonstrationController(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/minh-hoa")
    String show(Member member) {
        require(member.commune());
        return "demo/demonstration";
    }

    @PostMapping("/minh-hoa/xoa")
    String end(Member member) {
        require(member.commune());
        demonstration.end();
        return "redirect:/dang-nhap";
    }

    private void require(UUID commune) {
        if (!demonstration.includes(commune)) throw new NotThere();
    }

    @Override
    public String label() {
        return "Dữ liệu minh họa";
    }

    @Override
    public String href() {
        return "/minh-hoa";
    }

    @Override
    public String icon() {
        return "info";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public boolean visibleTo(Member member) {
        return demonstration.includes(member.commune()) && member.isAny(Role.ADMINISTRATOR, Role.STANDING_OFFICER);
    }
}
