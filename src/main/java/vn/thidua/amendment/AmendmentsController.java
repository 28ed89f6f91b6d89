package vn.thidua.amendment;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.movement.Movements;
import vn.thidua.web.Allowed;

/** What was changed in a movement since it was published, for everybody who sees it. */
@Controller
@Allowed
class AmendmentsController {

    private final Movements movements;
    private final AmendmentRows rows;

    AmendmentsController(Movements movements, AmendmentRows rows) {
        this.movements = movements;
        this.rows = rows;
    }

    @GetMapping("/phong-trao/{id}/dinh-chinh")
    String index(@PathVariable UUID id, Model model) {
        model.addAttribute("movement", movements.get(id));
        model.addAttribute("amendments", rows.of(id));
        return "amendment/amendments";
    }
}
